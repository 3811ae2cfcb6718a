alter table progress_decision add column text mediumtext not null default '{}';
