create table council_draft (
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    pack_id uuid not null,
    about_id uuid not null,
    kind varchar(20) not null,
    text text not null,
    changed_at datetime(6) not null,
    primary key (id),
    constraint uq_council_draft unique (person_id, pack_id, about_id, kind),
    constraint fk_council_draft_pack foreign key (pack_id) references council_pack (id)
) engine = InnoDB;
