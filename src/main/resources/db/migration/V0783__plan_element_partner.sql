create table plan_element_partner (
    element_id uuid not null,
    place int not null,
    partner_id uuid not null,
    form_id uuid null,
    role text not null,
    primary key (element_id, place),
    constraint fk_plan_element_partner_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_element_partner_partner foreign key (partner_id) references plan_partner (id),
    constraint fk_plan_element_partner_form foreign key (form_id) references plan_term (id)
) engine = InnoDB;
