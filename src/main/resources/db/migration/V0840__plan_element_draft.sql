-- What a person has typed into an element and not saved. An element may go and come back meanwhile, so nothing ties
-- the draft to it.
create table plan_element_draft (
    person_id uuid not null,
    element_id uuid not null,
    plan_id uuid not null,
    seen_version bigint not null,
    base mediumtext not null,
    mine mediumtext not null,
    kept_at datetime(6) not null,
    primary key (person_id, element_id),
    constraint fk_plan_element_draft_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
