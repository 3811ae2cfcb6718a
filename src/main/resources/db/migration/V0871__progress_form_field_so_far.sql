-- Every round so far asked for these eight fields.
insert into progress_form_field
    (round_id, position, code, kind, label, guidance, example, max_length, required, internal)
select r.id, f.position, f.code, f.kind, '', '', '', f.max_length, f.required, f.internal
from progress_round r
cross join (
    select 0 as position, 'result' as code, 'TEXT' as kind, 4000 as max_length, true as required, false as internal
    union all select 1, 'mark', 'MARK', 40, true, false
    union all select 2, 'mark_reason', 'MARK_REASON', 2000, false, false
    union all select 3, 'issues', 'TEXT', 2000, false, false
    union all select 4, 'improvement', 'TEXT', 2000, true, false
    union all select 5, 'direction', 'DIRECTION', 40, true, false
    union all select 6, 'public_text', 'TEXT', 200, true, false
    union all select 7, 'internal_note', 'TEXT', 2000, false, true
) f;
