create table plan_level (
    plan_id uuid not null,
    place int not null,
    label varchar(50) not null,
    primary key (plan_id, place),
    constraint fk_plan_level_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
