create table comment_reply_author (
    opinion_id uuid not null,
    person_id uuid not null,
    primary key (opinion_id, person_id),
    constraint fk_comment_reply_author_reply foreign key (opinion_id) references comment_reply (opinion_id),
    constraint fk_comment_reply_author_person foreign key (person_id) references account_person (id)
) engine = InnoDB;
