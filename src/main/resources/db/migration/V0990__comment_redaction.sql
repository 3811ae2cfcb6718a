create table comment_redaction (
    submission_id uuid not null,
    begin_index int not null,
    end_index int not null,
    reason varchar(20) not null,
    note varchar(200) not null,
    primary key (submission_id, begin_index),
    constraint fk_comment_redaction_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
