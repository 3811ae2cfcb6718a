-- An indicator is read and written as a whole: its survey years and its rows of baseline and targets are kept as JSON,
-- the way the ledger keeps what it said before. One that was taken out stays as gone, so that its row key and its values
-- find it again.
create table plan_indicator (
    id uuid not null,
    version bigint not null,
    plan_id uuid not null,
    element_id uuid not null,
    row_key varchar(100) not null,
    place int not null,
    gone boolean not null,
    kind varchar(20) not null,
    name varchar(300) not null,
    unit varchar(20) not null,
    rule varchar(20) not null,
    wanted varchar(20) null,
    tolerance decimal(9,3) null,
    years varchar(20) not null,
    survey_years json not null,
    source varchar(500) not null,
    external_factors text not null,
    series json not null,
    primary key (id),
    constraint uq_plan_indicator_row_key unique (plan_id, row_key),
    constraint fk_plan_indicator_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_indicator_element foreign key (element_id) references plan_element (id)
) engine = InnoDB;
