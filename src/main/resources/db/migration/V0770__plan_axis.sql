-- What a plan sorts by (ライフステージ, 主体 …): its own words, rows and not columns.
create table plan_axis (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    place int not null,
    used_by varchar(20) not null,
    code varchar(30) not null,
    label varchar(50) not null,
    several boolean not null,
    primary key (id),
    constraint uq_plan_axis_code unique (plan_id, code),
    constraint fk_plan_axis_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
