create table comment_submission_mark (
    submission_id uuid not null,
    mark varchar(20) not null,
    note varchar(200) not null,
    primary key (submission_id, mark),
    constraint fk_comment_submission_mark_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
