-- One command of a person on a plan; what it changed stands in plan_change.
create table plan_edit (
    id uuid not null,
    plan_id uuid not null,
    revision int not null,
    deed varchar(60) not null,
    made_at datetime(6) not null,
    made_by uuid not null,
    undoes uuid null,
    primary key (id),
    constraint uq_plan_edit_undoes unique (undoes),
    constraint fk_plan_edit_plan foreign key (plan_id) references plan_plan (id),
    constraint fk_plan_edit_undoes foreign key (undoes) references plan_edit (id),
    key ix_plan_edit_plan (plan_id, made_at)
) engine = InnoDB;
