create table plan_partner (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    kind_id uuid not null,
    name varchar(200) not null,
    note text not null,
    primary key (id),
    constraint fk_plan_partner_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_partner_kind foreign key (kind_id) references plan_term (id),
    key ix_plan_partner_name (plan_id, name)
) engine = InnoDB;
