-- A plan may be held before anybody knows its period.
alter table plan_plan modify column first_year int null, modify column last_year int null;
