create table progress_remark (
    id uuid not null,
    version bigint not null,
    report_id uuid not null,
    field varchar(40),
    author_id uuid not null,
    written_at datetime(6) not null,
    text varchar(1000) not null,
    waits_for varchar(20),
    settled_at datetime(6),
    settled_by uuid,
    primary key (id),
    key ix_progress_remark_open (settled_at, waits_for),
    constraint fk_progress_remark_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_remark_author foreign key (author_id) references account_person (id),
    constraint fk_progress_remark_settler foreign key (settled_by) references account_person (id)
) engine = InnoDB;
