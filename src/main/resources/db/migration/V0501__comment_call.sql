create table comment_call (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    title varchar(200) not null,
    last_number int not null,
    first_day date not null,
    last_day date not null,
    publication date null,
    state varchar(10) not null,
    closed_by uuid null,
    closed_at datetime(6) null,
    primary key (id),
    constraint fk_comment_call_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
