insert into plan_edit (id, plan_id, revision, deed, made_at, made_by)
select uuid(), plan_id, number, 'import', recorded_at, recorded_by from plan_revision;
