create table plan_quantity_table (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    place int not null,
    service varchar(200) not null,
    unit varchar(20) not null,
    without_figures boolean not null,
    as_of varchar(50) not null,
    note text not null,
    source text not null,
    primary key (id),
    constraint fk_plan_quantity_table_plan foreign key (plan_id) references plan_plan (id),
    key ix_plan_quantity_table_order (plan_id, place)
) engine = InnoDB;
