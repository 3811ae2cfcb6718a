-- Of each sentence of a reply that seems to promise something: what it promises, or why nothing.
create table comment_reply_promise (
    opinion_id uuid not null,
    position int not null,
    passage text not null,
    told text not null,
    element_id uuid null,
    due date null,
    reason varchar(500) not null,
    follow_up_id uuid null,
    primary key (opinion_id, position),
    key ix_comment_reply_promise_follow_up (follow_up_id),
    constraint fk_comment_reply_promise_reply foreign key (opinion_id) references comment_reply (opinion_id),
    constraint fk_comment_reply_promise_follow_up foreign key (follow_up_id) references plan_follow_up (id)
) engine = InnoDB;
