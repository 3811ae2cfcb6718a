create table plan_legal_base (
    plan_id uuid not null,
    place int not null,
    name varchar(200) not null,
    primary key (plan_id, place),
    constraint fk_plan_legal_base_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
