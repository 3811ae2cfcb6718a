alter table comment_reply drop column written_by;
