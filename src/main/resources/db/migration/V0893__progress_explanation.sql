create table progress_explanation (
    report_id uuid not null,
    position int not null,
    fingerprint varchar(64) not null,
    field varchar(40) null,
    sentence_key varchar(80) not null,
    arguments text not null,
    words varchar(500) not null,
    written_at datetime(6) not null,
    written_by uuid not null,
    primary key (report_id, position),
    constraint fk_progress_explanation_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_explanation_writer foreign key (written_by) references account_person (id)
) engine = InnoDB;
