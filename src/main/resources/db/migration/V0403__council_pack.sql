create table council_pack (
    id uuid not null,
    version bigint not null,
    state varchar(20) not null,
    meeting_id uuid not null,
    round_id uuid not null,
    plan_id uuid not null,
    plan_title varchar(500) not null,
    fiscal_year int not null,
    title varchar(200) not null,
    opinions_until date not null,
    item_count int not null,
    handed_over_at datetime(6) null,
    handed_over_by uuid null,
    fingerprint char(64) null,
    primary key (id),
    constraint fk_council_pack_meeting foreign key (meeting_id) references council_meeting (id)
) engine = InnoDB;
