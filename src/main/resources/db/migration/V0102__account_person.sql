create table account_person (
    id uuid not null,
    version bigint not null,
    login varchar(60) not null,
    name varchar(100) not null,
    password_hash varchar(200) not null,
    password_is_initial boolean not null,
    valid_from date not null,
    valid_to date null,
    primary key (id),
    constraint uq_account_person_login unique (login)
) engine = InnoDB;
