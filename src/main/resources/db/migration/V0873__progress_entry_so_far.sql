-- A report that was written bears who wrote in it last, else who brought it where it is, else one of its authors;
-- what is blank was never written.
insert into progress_entry (report_id, field, value, label, entry_version, written_at, written_by)
select w.id, w.field, w.value, w.label, 1, w.at, w.by_whom
from (
    select id, 'result' as field, result as value, '' as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where result <> ''
    union all
    select id, 'mark' as field, mark as value, mark_label as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where mark <> ''
    union all
    select id, 'mark_reason' as field, mark_reason as value, '' as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where mark_reason <> ''
    union all
    select id, 'issues' as field, issues as value, '' as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where issues <> ''
    union all
    select id, 'improvement' as field, improvement as value, '' as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where improvement <> ''
    union all
    select id, 'direction' as field, direction as value, direction_label as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where direction <> ''
    union all
    select id, 'public_text' as field, public_text as value, '' as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where public_text <> ''
    union all
    select id, 'internal_note' as field, internal_note as value, '' as label, coalesce(written_at, state_since) as at,
        coalesce(written_by, state_by, (select min(person_id) from progress_author where report_id = id)) as by_whom
    from progress_report where internal_note <> ''
) w
where w.by_whom is not null;
