create table plan_element_department (
    element_id uuid not null,
    place int not null,
    department_id uuid not null,
    primary key (element_id, place),
    constraint uq_plan_element_department unique (element_id, department_id),
    constraint fk_plan_element_department_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_element_department_department foreign key (department_id) references account_department (id)
) engine = InnoDB;
