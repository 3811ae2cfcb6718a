create table progress_assessment (
    id uuid not null,
    version bigint not null,
    round_id uuid not null,
    subject_id uuid not null,
    state varchar(20) not null,
    primary key (id),
    constraint uq_progress_assessment unique (round_id, subject_id),
    constraint fk_progress_assessment_round foreign key (round_id) references progress_round (id)
) engine = InnoDB;
