-- Who asked that a call be erased and who agreed. What was erased stands here as numbers alone.
create table comment_erasure (
    call_id uuid not null,
    version bigint not null,
    asked_by uuid not null,
    asked_at datetime(6) not null,
    agreed_by uuid null,
    agreed_at datetime(6) null,
    letters int not null,
    senders int not null,
    files int not null,
    primary key (call_id),
    constraint fk_comment_erasure_call foreign key (call_id) references comment_call (id),
    constraint fk_comment_erasure_asked foreign key (asked_by) references account_person (id),
    constraint fk_comment_erasure_agreed foreign key (agreed_by) references account_person (id),
    constraint ck_comment_erasure_two_persons check (agreed_by is null or agreed_by <> asked_by)
) engine = InnoDB;
