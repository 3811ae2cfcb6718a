create table progress_past_entry (
    id uuid not null,
    report_id uuid not null,
    field varchar(40) not null,
    value mediumtext not null,
    label varchar(200) not null,
    entry_version bigint not null,
    written_at datetime(6) not null,
    written_by uuid not null,
    primary key (id),
    constraint fk_progress_past_entry_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_past_entry_writer foreign key (written_by) references account_person (id)
) engine = InnoDB;
