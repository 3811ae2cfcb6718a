-- Which key seals what this database holds: its fingerprint, from which nothing of the key follows. One row at most.
create table shared_sealing_key (
    name varchar(20) not null,
    fingerprint char(64) not null,
    primary key (name)
) engine = InnoDB;
