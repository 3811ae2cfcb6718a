-- The plans that were copied so far, as their links tell.
insert into plan_generation (plan_id, before_id)
select distinct new_plan_id, old_plan_id from plan_generation_link;
