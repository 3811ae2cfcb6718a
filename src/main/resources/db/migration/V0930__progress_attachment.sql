create table progress_attachment (
    id uuid not null,
    version bigint not null,
    report_id uuid not null,
    name varchar(120) not null,
    type varchar(10) not null,
    sha256 varchar(64) not null,
    bytes bigint not null,
    attached_by uuid not null,
    attached_at datetime(6) not null,
    removed_by uuid,
    removed_at datetime(6),
    -- Whether the report was handed in with the file that was taken off later.
    handed_in boolean not null,
    primary key (id),
    constraint fk_progress_attachment_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_attachment_person foreign key (attached_by) references account_person (id),
    constraint fk_progress_attachment_remover foreign key (removed_by) references account_person (id)
) engine = InnoDB;
