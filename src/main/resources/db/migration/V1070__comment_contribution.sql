create table comment_contribution (
    id uuid not null,
    version bigint not null,
    opinion_id uuid not null,
    department_id uuid not null,
    state varchar(10) not null,
    part varchar(2000) not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    answered_by uuid null,
    answered_at datetime(6) null,
    primary key (id),
    unique key uq_comment_contribution_opinion (opinion_id, department_id),
    key ix_comment_contribution_waiting (department_id, state),
    constraint fk_comment_contribution_opinion foreign key (opinion_id) references comment_opinion (id),
    constraint fk_comment_contribution_department foreign key (department_id) references account_department (id),
    constraint fk_comment_contribution_asked_by foreign key (asked_by) references account_person (id),
    constraint fk_comment_contribution_answered_by foreign key (answered_by) references account_person (id)
) engine = InnoDB;
