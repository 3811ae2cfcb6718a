create table progress_form_field (
    round_id uuid not null,
    position int not null,
    code varchar(40) not null,
    kind varchar(20) not null,
    label varchar(100) not null,
    guidance varchar(500) not null,
    example varchar(1000) not null,
    max_length int not null,
    required boolean not null,
    internal boolean not null,
    primary key (round_id, position),
    constraint uq_progress_form_field unique (round_id, code),
    constraint fk_progress_form_field_round foreign key (round_id) references progress_round (id)
) engine = InnoDB;
