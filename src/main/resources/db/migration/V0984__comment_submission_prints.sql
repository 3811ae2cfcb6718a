-- By which rows that come again, the same words and the same sender are recognised; HMACs with the key of the call.
alter table comment_submission
    add identity_print varbinary(32) null,
    add content_print varbinary(32) null,
    add sender_print varbinary(32) null,
    add index ix_comment_submission_identity (call_id, identity_print),
    add index ix_comment_submission_content (call_id, content_print),
    add index ix_comment_submission_sender (call_id, sender_print);
