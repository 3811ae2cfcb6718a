-- Chapters of a plan's narrative, its target people and its imprint, with their line breaks.
create table plan_text (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    place int not null,
    kind varchar(20) not null,
    title varchar(300) not null,
    body mediumtext not null,
    primary key (id),
    constraint fk_plan_text_plan foreign key (plan_id) references plan_plan (id),
    key ix_plan_text_order (plan_id, place)
) engine = InnoDB;
