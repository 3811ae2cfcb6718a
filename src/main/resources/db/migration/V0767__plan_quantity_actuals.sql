-- What really came, for one table; its own version, so that results and plan are entered side by side.
create table plan_quantity_actuals (
    table_id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    primary key (table_id),
    constraint fk_plan_quantity_actuals_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
