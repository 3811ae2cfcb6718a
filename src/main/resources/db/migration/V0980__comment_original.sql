create table comment_original (
    submission_id uuid not null,
    sealed_text mediumblob not null,
    primary key (submission_id),
    constraint fk_comment_original_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
