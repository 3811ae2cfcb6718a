create table comment_stretch (
    submission_id uuid not null,
    begin_index int not null,
    end_index int not null,
    opinion_id uuid null,
    reason varchar(20) null,
    note varchar(200) not null,
    primary key (submission_id, begin_index),
    constraint fk_comment_stretch_submission foreign key (submission_id) references comment_submission (id),
    constraint ck_comment_stretch_goes_somewhere check ((opinion_id is null) <> (reason is null))
) engine = InnoDB;
