create table comment_reply (
    opinion_id uuid not null,
    version bigint not null,
    state varchar(10) not null,
    reply_text text not null,
    class_mark varchar(10) not null,
    written_by uuid null,
    primary key (opinion_id),
    constraint fk_comment_reply_opinion foreign key (opinion_id) references comment_opinion (id)
) engine = InnoDB;
