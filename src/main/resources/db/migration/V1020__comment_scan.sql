-- The scanned sheet or fax of a letter; its bytes lie sealed in the home. Of no letter while it is being typed.
create table comment_scan (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    submission_id uuid null,
    sealed_name varbinary(1500) not null,
    kind varchar(10) not null,
    bytes bigint not null,
    pages int not null,
    brought_by uuid not null,
    brought_at datetime(6) not null,
    -- What became of typing a long letter a second time; null for a short one.
    second_typing varchar(10) null,
    primary key (id),
    unique key uk_comment_scan_submission (submission_id),
    constraint fk_comment_scan_call foreign key (call_id) references comment_call (id),
    constraint fk_comment_scan_submission foreign key (submission_id) references comment_submission (id)
) engine = InnoDB;
