-- A report that was written bears who wrote in it last; what is blank was never written.
insert into progress_entry (report_id, field, value, label, entry_version, written_at, written_by)
select id, 'result', result, '', 1, written_at, written_by from progress_report
    where result <> '' and written_by is not null and written_at is not null
union all
select id, 'mark', mark, mark_label, 1, written_at, written_by from progress_report
    where mark <> '' and written_by is not null and written_at is not null
union all
select id, 'mark_reason', mark_reason, '', 1, written_at, written_by from progress_report
    where mark_reason <> '' and written_by is not null and written_at is not null
union all
select id, 'issues', issues, '', 1, written_at, written_by from progress_report
    where issues <> '' and written_by is not null and written_at is not null
union all
select id, 'improvement', improvement, '', 1, written_at, written_by from progress_report
    where improvement <> '' and written_by is not null and written_at is not null
union all
select id, 'direction', direction, direction_label, 1, written_at, written_by from progress_report
    where direction <> '' and written_by is not null and written_at is not null
union all
select id, 'public_text', public_text, '', 1, written_at, written_by from progress_report
    where public_text <> '' and written_by is not null and written_at is not null
union all
select id, 'internal_note', internal_note, '', 1, written_at, written_by from progress_report
    where internal_note <> '' and written_by is not null and written_at is not null;
