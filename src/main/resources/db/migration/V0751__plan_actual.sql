-- The value of one sub-series of an indicator in one year, or why there is none. A cleared one stays, empty, so that the
-- history of a year is in one place.
create table plan_actual (
    id uuid not null,
    version bigint not null,
    indicator_id uuid not null,
    series varchar(100) not null,
    year int not null,
    years varchar(20) not null,
    value varchar(200) not null,
    missing varchar(20) null,
    source varchar(500) not null,
    note varchar(500) not null,
    primary key (id),
    constraint uq_plan_actual unique (indicator_id, series, year),
    constraint fk_plan_actual_indicator foreign key (indicator_id) references plan_indicator (id)
) engine = InnoDB;
