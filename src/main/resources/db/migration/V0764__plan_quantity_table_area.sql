create table plan_quantity_table_area (
    table_id uuid not null,
    place int not null,
    area_id uuid not null,
    primary key (table_id, place),
    constraint fk_plan_quantity_table_area_table foreign key (table_id) references plan_quantity_table (id)
) engine = InnoDB;
