create table comment_group (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    number int not null,
    lead_id uuid not null,
    primary key (id),
    constraint uq_comment_group_number unique (call_id, number),
    constraint fk_comment_group_call foreign key (call_id) references comment_call (id),
    constraint fk_comment_group_lead foreign key (lead_id) references comment_opinion (id)
) engine = InnoDB;
