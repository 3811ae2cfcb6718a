alter table account_person add column mail_minute int null default 510;
