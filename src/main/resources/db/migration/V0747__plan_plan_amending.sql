alter table plan_plan
    add column amending boolean not null default false after state,
    drop column since_revision;
