-- By which keys workbooks name things that have no key of their own. A key stays when its thing has gone, so that a
-- workbook of before still means the same thing.
create table plan_row_key (
    plan_id uuid not null,
    kind varchar(40) character set ascii collate ascii_bin not null,
    row_key varchar(100) collate utf8mb4_bin not null,
    subject_id uuid not null,
    primary key (plan_id, kind, row_key),
    constraint uq_plan_row_key_subject unique (plan_id, kind, subject_id),
    constraint fk_plan_row_key_plan foreign key (plan_id) references plan_plan (id)
) engine = InnoDB;
