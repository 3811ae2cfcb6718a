-- Null for calls of versions that had no keys; they get one at the next start.
alter table comment_call add key_print varbinary(16) null;
