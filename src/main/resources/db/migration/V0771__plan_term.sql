create table plan_term (
    id uuid not null,
    plan_id uuid not null,
    axis_id uuid not null,
    place int not null,
    label varchar(100) not null,
    retired boolean not null,
    primary key (id),
    constraint fk_plan_term_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_term_axis foreign key (axis_id) references plan_axis (id),
    key ix_plan_term_order (axis_id, place)
) engine = InnoDB;
