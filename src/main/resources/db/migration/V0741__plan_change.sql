-- What a thing of a plan said before it was changed, as JSON; null when it was not there. Rows are never changed.
create table plan_change (
    seq bigint not null auto_increment,
    edit_id uuid not null,
    plan_id uuid not null,
    revision int not null,
    thing varchar(30) not null,
    subject_id uuid not null,
    said mediumtext null,
    primary key (seq),
    constraint fk_plan_change_edit foreign key (edit_id) references plan_edit (id),
    key ix_plan_change_revision (plan_id, thing, revision, subject_id, seq),
    key ix_plan_change_subject (subject_id, seq)
) engine = InnoDB;
