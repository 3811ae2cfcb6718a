-- How a plan stands to others; the other may be a plan of the portal or just a title.
create table plan_relation (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    place int not null,
    kind_id uuid not null,
    side varchar(20) not null,
    title varchar(300) not null,
    other_plan_id uuid null,
    note text not null,
    philosophy text not null,
    primary key (id),
    constraint fk_plan_relation_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_relation_kind foreign key (kind_id) references plan_term (id),
    constraint fk_plan_relation_other foreign key (other_plan_id) references plan_plan (id),
    key ix_plan_relation_order (plan_id, place)
) engine = InnoDB;
