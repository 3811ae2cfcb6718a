create table plan_plan (
    id uuid not null,
    version bigint not null,
    title varchar(300) not null,
    municipality varchar(100) not null,
    first_year int not null,
    last_year int not null,
    state varchar(20) not null,
    purpose text not null,
    philosophy text not null,
    note text not null,
    project_level int not null,
    revision int not null,
    primary key (id)
) engine = InnoDB;
