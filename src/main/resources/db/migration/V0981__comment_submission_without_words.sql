-- Null where the words lie sealed in comment_original; what an earlier version left here is sealed at the next start.
alter table comment_submission modify original_text mediumtext null;
