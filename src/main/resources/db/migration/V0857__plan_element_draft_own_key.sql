alter table plan_element_draft
    drop primary key,
    modify column id uuid not null,
    add primary key (id),
    add index ix_plan_element_draft_of (person_id, element_id);
