alter table account_person add column password_set_at datetime(6) not null default utc_timestamp(6);
