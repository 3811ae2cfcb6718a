alter table progress_report add column withdrawn boolean not null default false;
