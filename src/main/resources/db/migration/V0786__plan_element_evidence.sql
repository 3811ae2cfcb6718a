create table plan_element_evidence (
    element_id uuid not null,
    place int not null,
    evidence_id uuid not null,
    primary key (element_id, place),
    constraint fk_plan_element_evidence_element foreign key (element_id) references plan_element (id),
    constraint fk_plan_element_evidence_evidence foreign key (evidence_id) references plan_evidence (id)
) engine = InnoDB;
