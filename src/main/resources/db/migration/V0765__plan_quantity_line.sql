create table plan_quantity_line (
    table_id uuid not null,
    place int not null,
    number int not null,
    code varchar(20) not null,
    label varchar(200) not null,
    role varchar(20) not null,
    formula varchar(500) not null,
    carried_from varchar(500) not null,
    adds_up boolean not null,
    primary key (table_id, place),
    constraint fk_plan_quantity_line_table foreign key (table_id) references plan_quantity_table (id)
) engine = InnoDB;
