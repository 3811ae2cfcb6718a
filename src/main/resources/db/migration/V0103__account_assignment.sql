create table account_assignment (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    department_id uuid null,
    role varchar(20) not null,
    valid_from date not null,
    valid_to date null,
    primary key (id),
    constraint fk_account_assignment_person foreign key (person_id) references account_person (id),
    constraint fk_account_assignment_department foreign key (department_id) references account_department (id)
) engine = InnoDB;
