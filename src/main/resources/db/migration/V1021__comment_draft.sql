-- A letter that is being typed; everything typed is one sealed text.
create table comment_draft (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    writer_id uuid not null,
    scan_id uuid null,
    sealed_words mediumblob not null,
    second_typing varchar(10) null,
    started_at datetime(6) not null,
    changed_at datetime(6) not null,
    primary key (id),
    key ix_comment_draft_call (call_id, writer_id),
    constraint fk_comment_draft_call foreign key (call_id) references comment_call (id),
    constraint fk_comment_draft_scan foreign key (scan_id) references comment_scan (id)
) engine = InnoDB;
