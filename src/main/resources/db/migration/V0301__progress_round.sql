create table progress_round (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    fiscal_year int not null,
    section_due date not null,
    chief_due date not null,
    lead_due date not null,
    notice varchar(500) not null,
    opened_at datetime(6) not null,
    primary key (id),
    constraint uq_progress_round unique (plan_id, fiscal_year),
    constraint fk_progress_round_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
