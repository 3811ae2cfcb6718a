create table progress_assessment_entry (
    assessment_id uuid not null,
    field varchar(40) not null,
    value mediumtext not null,
    label varchar(200) not null,
    entry_version bigint not null,
    written_at datetime(6) not null,
    written_by uuid not null,
    primary key (assessment_id, field),
    constraint fk_progress_assessment_entry foreign key (assessment_id) references progress_assessment (id),
    constraint fk_progress_assessment_writer foreign key (written_by) references account_person (id)
) engine = InnoDB;
