create table plan_quantity_year (
    table_id uuid not null,
    place int not null,
    fiscal_year int not null,
    primary key (table_id, place),
    constraint fk_plan_quantity_year_table foreign key (table_id) references plan_quantity_table (id)
) engine = InnoDB;
