create table comment_sender (
    submission_id uuid not null,
    version bigint not null,
    sealed_name varbinary(2000) not null,
    sealed_address varbinary(2000) not null,
    sealed_contact varbinary(2000) not null,
    complete boolean not null,
    primary key (submission_id),
    constraint fk_comment_sender_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
