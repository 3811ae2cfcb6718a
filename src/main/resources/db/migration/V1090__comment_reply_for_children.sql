-- The reply once more in easy words, for children; empty where nobody wrote one.
alter table comment_reply
    add column for_children text not null default '';
