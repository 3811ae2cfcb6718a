create table plan_evidence (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    place int not null,
    kind_id uuid not null,
    title varchar(300) not null,
    held_on varchar(100) not null,
    target varchar(300) not null,
    answers int null,
    result text not null,
    primary key (id),
    constraint fk_plan_evidence_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_evidence_kind foreign key (kind_id) references plan_term (id),
    key ix_plan_evidence_order (plan_id, place)
) engine = InnoDB;
