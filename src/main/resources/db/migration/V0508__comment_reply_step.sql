create table comment_reply_step (
    opinion_id uuid not null,
    position int not null,
    from_state varchar(10) not null,
    to_state varchar(10) not null,
    done_by uuid not null,
    done_at datetime(6) not null,
    reason varchar(500) not null,
    primary key (opinion_id, position),
    constraint fk_comment_reply_step_reply foreign key (opinion_id) references comment_reply (opinion_id)
) engine = InnoDB;
