create table plan_rating_mark (
    plan_id uuid not null,
    place int not null,
    mark varchar(10) not null,
    label varchar(100) not null,
    reason_required boolean not null,
    counted boolean not null,
    primary key (plan_id, place),
    constraint uq_plan_rating_mark unique (plan_id, mark),
    constraint fk_plan_rating_mark_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
