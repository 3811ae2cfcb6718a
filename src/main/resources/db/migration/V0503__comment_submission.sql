create table comment_submission (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    number int not null,
    channel varchar(10) not null,
    received_at datetime(6) not null,
    late boolean not null,
    original_text mediumtext not null,
    consent boolean not null,
    person_id uuid not null,
    visible_units int not null,
    covered_units int not null,
    last_branch int not null,
    primary key (id),
    constraint uq_comment_submission_number unique (call_id, number),
    constraint fk_comment_submission_call foreign key (call_id) references comment_call (id),
    constraint fk_comment_submission_person foreign key (person_id) references comment_submission (id)
) engine = InnoDB;
