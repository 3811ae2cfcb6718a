insert into plan_change (edit_id, plan_id, revision, thing, subject_id, said)
select e.id, p.plan_id, p.until_revision, 'PLAN', p.plan_id,
    json_object('title', p.title, 'municipality', p.municipality, 'firstYear', p.first_year, 'lastYear', p.last_year,
        'purpose', p.purpose, 'philosophy', p.philosophy, 'note', p.note,
        'legalBases', json_compact(p.legal_bases), 'levels', json_compact(p.levels))
from plan_past p join plan_edit e on e.plan_id = p.plan_id and e.revision = p.until_revision
order by p.until_revision;
