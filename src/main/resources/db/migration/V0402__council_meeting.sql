create table council_meeting (
    id uuid not null,
    version bigint not null,
    body_id uuid not null,
    held_on date not null,
    tentative boolean not null,
    primary key (id),
    constraint fk_council_meeting_body foreign key (body_id) references council_body (id)
) engine = InnoDB;
