create table plan_follow_up_step (
    follow_up_id uuid not null,
    position int not null,
    to_state varchar(20) not null,
    person_id uuid not null,
    taken_at datetime(6) not null,
    note mediumtext not null,
    primary key (follow_up_id, position),
    constraint fk_plan_follow_up_step_of foreign key (follow_up_id) references plan_follow_up (id),
    constraint fk_plan_follow_up_step_person foreign key (person_id) references account_person (id)
) engine = InnoDB;
