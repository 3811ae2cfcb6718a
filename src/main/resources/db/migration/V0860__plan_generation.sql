-- Which plan a plan was copied from; known also when nothing is said any more of what became of the elements.
create table plan_generation (
    plan_id uuid not null,
    before_id uuid not null,
    primary key (plan_id),
    constraint fk_plan_generation_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_generation_before foreign key (before_id) references plan_plan (id)
) engine = InnoDB;
