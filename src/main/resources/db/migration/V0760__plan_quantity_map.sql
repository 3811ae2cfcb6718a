-- One row for each plan that has areas; its version guards the whole list.
create table plan_quantity_map (
    plan_id uuid not null,
    version bigint not null,
    primary key (plan_id),
    constraint fk_plan_quantity_map_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
