-- Senders change their minds, and clerks mistype: why the consent is another than when the letter came in.
alter table comment_submission
    add column consent_reason varchar(500) not null default '' after consent;
