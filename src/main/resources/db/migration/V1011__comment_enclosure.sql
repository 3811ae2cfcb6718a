create table comment_enclosure (
    id uuid not null,
    submission_id uuid not null,
    kind varchar(10) not null,
    position int not null,
    sealed_name varbinary(1500) not null,
    sealed_type varbinary(500) not null,
    bytes bigint not null,
    primary key (id),
    constraint uq_comment_enclosure unique (submission_id, position),
    constraint fk_comment_enclosure_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
