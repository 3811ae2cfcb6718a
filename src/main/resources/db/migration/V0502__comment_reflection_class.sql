create table comment_reflection_class (
    call_id uuid not null,
    position int not null,
    mark varchar(10) not null,
    label varchar(100) not null,
    primary key (call_id, position),
    constraint fk_comment_reflection_class_call foreign key (call_id) references comment_call (id)
) engine = InnoDB;
