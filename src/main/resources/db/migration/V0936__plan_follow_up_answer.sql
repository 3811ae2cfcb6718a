create table plan_follow_up_answer (
    follow_up_id uuid not null,
    source_id uuid not null,
    fiscal_year int not null,
    department_id uuid not null,
    text mediumtext not null,
    answered_at datetime(6) not null,
    primary key (follow_up_id, source_id),
    constraint fk_plan_follow_up_answer_of foreign key (follow_up_id) references plan_follow_up (id),
    constraint fk_plan_follow_up_answer_department foreign key (department_id) references account_department (id)
) engine = InnoDB;
