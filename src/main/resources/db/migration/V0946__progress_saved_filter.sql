create table progress_saved_filter (
    id uuid not null,
    version bigint not null,
    name varchar(60) not null,
    filter_text text not null,
    scope varchar(20) not null,
    owner_id uuid not null,
    department_id uuid null,
    primary key (id),
    constraint fk_progress_saved_filter_owner foreign key (owner_id) references account_person (id),
    constraint fk_progress_saved_filter_department foreign key (department_id) references account_department (id)
) engine = InnoDB;
