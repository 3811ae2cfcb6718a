create table plan_revision (
    plan_id uuid not null,
    number int not null,
    effective_on date not null,
    reason varchar(500) not null,
    recorded_at datetime(6) not null,
    recorded_by uuid not null,
    file_name varchar(255) not null,
    file_sha256 char(64) not null,
    file_bytes bigint not null,
    primary key (plan_id, number),
    constraint fk_plan_revision_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
