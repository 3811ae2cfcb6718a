-- What an element said from one revision until the next one that changed it; never read by current queries.
create table plan_element_past (
    element_id uuid not null,
    since_revision int not null,
    until_revision int not null,
    plan_id uuid not null,
    parent_id uuid null,
    sort_path varchar(60) character set ascii collate ascii_bin not null,
    level_label varchar(50) not null,
    code varchar(50) not null,
    title varchar(300) not null,
    description text not null,
    priority boolean not null,
    new_since int null,
    departments text not null,
    primary key (element_id, since_revision),
    constraint fk_plan_element_past_element foreign key (element_id) references plan_element (id),
    key ix_plan_element_past_plan (plan_id, until_revision)
) engine = InnoDB;
