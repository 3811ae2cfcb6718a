alter table account_person add column credentials int not null default 0;
