alter table comment_opinion modify answered_by uuid not null;
