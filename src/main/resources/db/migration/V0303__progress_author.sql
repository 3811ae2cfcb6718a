create table progress_author (
    report_id uuid not null,
    person_id uuid not null,
    primary key (report_id, person_id),
    constraint fk_progress_author_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_author_person foreign key (person_id) references account_person (id)
) engine = InnoDB;
