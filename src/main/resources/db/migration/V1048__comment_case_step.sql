create table comment_case_step (
    submission_id uuid not null,
    position int not null,
    to_state varchar(10) not null,
    done_by uuid not null,
    done_at datetime(6) not null,
    reason varchar(500) not null,
    primary key (submission_id, position),
    constraint fk_comment_case_step_case foreign key (submission_id) references comment_case (submission_id)
) engine = InnoDB;
