-- What came back from citizens on an element, in the words of the office.
create table plan_follow_up (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    element_id uuid not null,
    origin varchar(30) not null,
    text varchar(400) not null,
    received_on date not null,
    due_year int,
    state varchar(20) not null,
    changed mediumtext not null,
    primary key (id),
    constraint fk_plan_follow_up_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_follow_up_element foreign key (element_id) references plan_element (id)
) engine = InnoDB;
