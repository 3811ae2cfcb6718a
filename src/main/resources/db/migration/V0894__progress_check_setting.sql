create table progress_check_setting (
    plan_id uuid not null,
    rule varchar(40) not null,
    severity varchar(10) not null,
    threshold int not null,
    primary key (plan_id, rule),
    constraint fk_progress_check_setting_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
