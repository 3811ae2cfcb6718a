alter table account_department add column phone varchar(60) not null default '';
