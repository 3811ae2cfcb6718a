create table plan_quantity_area (
    plan_id uuid not null,
    place int not null,
    area_id uuid not null,
    parent_id uuid null,
    kind varchar(50) not null,
    name varchar(100) not null,
    primary key (plan_id, place),
    constraint fk_plan_quantity_area_map foreign key (plan_id) references plan_quantity_map (plan_id)
) engine = InnoDB;
