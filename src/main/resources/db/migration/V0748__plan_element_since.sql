alter table plan_element drop column since_revision;
