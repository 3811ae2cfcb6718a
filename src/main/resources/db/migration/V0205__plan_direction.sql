create table plan_direction (
    plan_id uuid not null,
    place int not null,
    code varchar(30) not null,
    label varchar(50) not null,
    primary key (plan_id, place),
    constraint uq_plan_direction unique (plan_id, code),
    constraint fk_plan_direction_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
