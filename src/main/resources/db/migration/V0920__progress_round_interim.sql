-- Rounds so far looked at a whole fiscal year.
alter table progress_round
    add column interim varchar(40) not null default '',
    add column as_of date null,
    drop key uq_progress_round,
    add constraint uq_progress_round unique (plan_id, fiscal_year, interim);
