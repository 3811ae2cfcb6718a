-- What the plan said about itself from one revision until the next one that changed it.
create table plan_past (
    plan_id uuid not null,
    since_revision int not null,
    until_revision int not null,
    title varchar(300) not null,
    municipality varchar(100) not null,
    first_year int not null,
    last_year int not null,
    purpose text not null,
    philosophy text not null,
    note text not null,
    legal_bases text not null,
    levels text not null,
    primary key (plan_id, since_revision),
    constraint fk_plan_past_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
