-- By which rows that come again, the same words and the same sender are recognised; HMACs with the key of the call.
alter table comment_submission
    add identity_print varbinary(16) null,
    add content_print varbinary(16) null,
    add sender_print varbinary(16) null;
