create table council_pack_goal (
    pack_id uuid not null,
    position int not null,
    element_id uuid not null,
    code varchar(100) not null,
    title varchar(1000) not null,
    words text not null,
    primary key (pack_id, position),
    constraint fk_council_pack_goal_pack foreign key (pack_id) references council_pack (id)
) engine = InnoDB;
