-- The places of the plan that are changed because of an opinion, and by which revision of the plan.
create table comment_reply_change (
    opinion_id uuid not null,
    position int not null,
    element_id uuid null,
    place varchar(200) not null,
    old_text text not null,
    new_text text not null,
    revision int null,
    primary key (opinion_id, position),
    constraint fk_comment_reply_change_reply foreign key (opinion_id) references comment_reply (opinion_id)
) engine = InnoDB;
