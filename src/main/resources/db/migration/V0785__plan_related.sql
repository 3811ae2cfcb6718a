-- Kept with the element that names the other, shown on both.
create table plan_related (
    element_id uuid not null,
    place int not null,
    related_id uuid not null,
    note varchar(300) not null,
    primary key (element_id, place),
    constraint fk_plan_related_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_related_related foreign key (related_id) references plan_element (id)
) engine = InnoDB;
