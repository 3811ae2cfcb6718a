create table plan_element_term (
    element_id uuid not null,
    place int not null,
    term_id uuid not null,
    primary key (element_id, place),
    constraint fk_plan_element_term_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_element_term_term foreign key (term_id) references plan_term (id)
) engine = InnoDB;
