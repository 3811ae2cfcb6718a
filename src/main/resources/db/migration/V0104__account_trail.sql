create table account_trail (
    id uuid not null,
    at datetime(6) not null,
    person_id uuid null,
    login varchar(60) not null,
    operation varchar(60) not null,
    outcome varchar(10) not null,
    subject_type varchar(60) not null,
    subject varchar(200) not null,
    detail varchar(1000) not null,
    primary key (id)
) engine = InnoDB;
