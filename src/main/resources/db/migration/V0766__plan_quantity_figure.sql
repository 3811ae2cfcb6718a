create table plan_quantity_figure (
    table_id uuid not null,
    area_id uuid not null,
    line int not null,
    fiscal_year int not null,
    figure decimal(18, 6) not null,
    primary key (table_id, area_id, line, fiscal_year),
    constraint fk_plan_quantity_figure_table foreign key (table_id) references plan_quantity_table (id)
) engine = InnoDB;
