-- Two plans that live side by side: the yearly entry on one element serves that on another as well.
create table plan_served (
    element_id uuid not null,
    by_element_id uuid not null,
    primary key (element_id),
    constraint fk_plan_served_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_served_by foreign key (by_element_id) references plan_element (id)
) engine = InnoDB;
