create table council_opinion (
    id uuid not null,
    version bigint not null,
    pack_id uuid not null,
    element_id uuid null,
    about varchar(1200) not null,
    kind varchar(20) not null,
    text text not null,
    given_by uuid not null,
    given_at datetime(6) not null,
    answer text not null,
    answered_by uuid null,
    answered_at datetime(6) null,
    primary key (id),
    constraint fk_council_opinion_pack foreign key (pack_id) references council_pack (id)
) engine = InnoDB;
