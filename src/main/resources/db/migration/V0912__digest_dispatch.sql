create table digest_dispatch (
    person_id uuid not null,
    day date not null,
    version bigint not null,
    state varchar(20) not null,
    attempts int not null,
    claimed_at datetime(6) not null,
    next_try_at datetime(6) null,
    count int not null,
    trouble varchar(20) null,
    primary key (person_id, day),
    constraint fk_digest_dispatch_person foreign key (person_id) references account_person (id)
) engine = InnoDB;
