create table progress_report_move (
    report_id uuid not null,
    position int not null,
    from_department uuid null,
    to_department uuid null,
    person_id uuid not null,
    moved_at datetime(6) not null,
    reason varchar(500) not null,
    primary key (report_id, position),
    constraint fk_progress_report_move_report foreign key (report_id) references progress_report (id),
    constraint fk_progress_report_move_from foreign key (from_department) references account_department (id),
    constraint fk_progress_report_move_to foreign key (to_department) references account_department (id),
    constraint fk_progress_report_move_person foreign key (person_id) references account_person (id)
) engine = InnoDB;
