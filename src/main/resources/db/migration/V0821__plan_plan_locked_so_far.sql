update plan_plan p join plan_revision r on r.plan_id = p.id and r.number = p.revision
set p.locked_at = r.recorded_at, p.locked_by = r.recorded_by
where p.state in ('ADOPTED', 'ENDED') and not p.amending;
