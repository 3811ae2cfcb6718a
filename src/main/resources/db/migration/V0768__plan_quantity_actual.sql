create table plan_quantity_actual (
    table_id uuid not null,
    area_id uuid not null,
    line int not null,
    fiscal_year int not null,
    actual decimal(18, 6) null,
    remark varchar(500) not null,
    primary key (table_id, area_id, line, fiscal_year),
    constraint fk_plan_quantity_actual_actuals foreign key (table_id) references plan_quantity_actuals (table_id)
) engine = InnoDB;
