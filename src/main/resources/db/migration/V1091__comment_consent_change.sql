-- Senders change their minds, and clerks mistype: each change of a consent, who noted it and, sealed, how the office knew.
create table comment_consent_change (
    submission_id uuid not null,
    changed_at datetime(6) not null,
    changed_by uuid not null,
    agrees boolean not null,
    sealed_reason varbinary(4000) null,
    constraint fk_comment_consent_change_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
