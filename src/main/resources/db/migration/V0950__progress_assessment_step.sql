create table progress_assessment_step (
    assessment_id uuid not null,
    position int not null,
    to_state varchar(20) not null,
    person_id uuid not null,
    decided_at datetime(6) not null,
    reason varchar(500) not null,
    primary key (assessment_id, position),
    constraint fk_progress_assessment_step foreign key (assessment_id) references progress_assessment (id),
    constraint fk_progress_assessment_decider foreign key (person_id) references account_person (id)
) engine = InnoDB;
