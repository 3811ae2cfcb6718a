alter table plan_partner add column place int not null;
