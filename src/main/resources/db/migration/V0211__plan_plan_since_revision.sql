alter table plan_plan add column since_revision int not null;
