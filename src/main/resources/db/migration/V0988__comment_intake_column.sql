create table comment_intake_column (
    intake_id uuid not null,
    position int not null,
    heading varchar(500) not null,
    meaning varchar(20) not null,
    primary key (intake_id, position),
    constraint fk_comment_intake_column_intake foreign key (intake_id) references comment_intake (id)
) engine = InnoDB;
