create table council_body (
    id uuid not null,
    version bigint not null,
    name varchar(100) not null,
    primary key (id),
    constraint uq_council_body_name unique (name)
) engine = InnoDB;
