create table account_department (
    id uuid not null,
    version bigint not null,
    name varchar(100) not null,
    valid_from date not null,
    valid_to date null,
    successor_id uuid null,
    primary key (id),
    constraint fk_account_department_successor foreign key (successor_id) references account_department (id)
) engine = InnoDB;
