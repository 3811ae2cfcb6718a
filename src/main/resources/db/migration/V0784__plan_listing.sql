-- Below which other elements an element is shown as well (再掲); it counts once, at its own place.
create table plan_listing (
    element_id uuid not null,
    place int not null,
    parent_id uuid not null,
    note varchar(300) not null,
    primary key (element_id, place),
    constraint fk_plan_listing_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_listing_parent foreign key (parent_id) references plan_element (id)
) engine = InnoDB;
