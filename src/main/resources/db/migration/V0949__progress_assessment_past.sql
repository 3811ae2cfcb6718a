create table progress_assessment_past (
    id uuid not null,
    assessment_id uuid not null,
    field varchar(40) not null,
    value mediumtext not null,
    label varchar(200) not null,
    entry_version bigint not null,
    written_at datetime(6) not null,
    written_by uuid not null,
    primary key (id),
    constraint fk_progress_assessment_past foreign key (assessment_id) references progress_assessment (id),
    constraint fk_progress_assessment_past_writer foreign key (written_by) references account_person (id)
) engine = InnoDB;
