alter table account_person add column mail varchar(254) null;
