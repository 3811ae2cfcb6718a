-- What became of each element of a plan in its successor: one of several, several of one, or dropped with a reason.
create table plan_generation_link (
    id uuid not null,
    old_plan_id uuid not null,
    new_plan_id uuid not null,
    old_element_id uuid not null,
    new_element_id uuid null,
    reason varchar(500) not null,
    primary key (id),
    constraint uq_plan_generation_link unique (old_element_id, new_element_id),
    constraint fk_plan_generation_link_old_plan foreign key (old_plan_id) references plan_plan (id),
    constraint fk_plan_generation_link_new_plan foreign key (new_plan_id) references plan_plan (id),
    constraint fk_plan_generation_link_old foreign key (old_element_id) references plan_element (id),
    constraint fk_plan_generation_link_new foreign key (new_element_id) references plan_element (id),
    key ix_plan_generation_link_plans (new_plan_id, old_plan_id)
) engine = InnoDB;
