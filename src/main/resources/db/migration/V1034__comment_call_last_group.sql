alter table comment_call add column last_group int not null default 0;
