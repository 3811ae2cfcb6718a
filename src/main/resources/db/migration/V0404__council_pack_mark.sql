create table council_pack_mark (
    pack_id uuid not null,
    position int not null,
    mark varchar(20) not null,
    label varchar(200) not null,
    reason_required boolean not null,
    counted boolean not null,
    primary key (pack_id, position),
    constraint fk_council_pack_mark_pack foreign key (pack_id) references council_pack (id)
) engine = InnoDB;
