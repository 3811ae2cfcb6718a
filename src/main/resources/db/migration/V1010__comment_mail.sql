-- Mails that were brought and wait for a clerk to take them in; their bytes lie sealed in the home.
create table comment_mail (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    bytes bigint not null,
    brought_at datetime(6) not null,
    sent_at datetime(6) null,
    identity_print varbinary(16) not null,
    content_print varbinary(16) not null,
    sender_print varbinary(16) null,
    attachments int not null,
    cut_perhaps boolean not null,
    heading_unreadable boolean not null,
    primary key (id),
    constraint fk_comment_mail_call foreign key (call_id) references comment_call (id)
) engine = InnoDB;
