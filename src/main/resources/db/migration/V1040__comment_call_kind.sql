-- What was opened so far were public comments; a standing inbox has no last day.
alter table comment_call
    add column kind varchar(20) not null default 'PUBLIC_COMMENT',
    modify column last_day date null;
