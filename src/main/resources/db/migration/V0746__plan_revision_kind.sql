alter table plan_revision
    add column kind varchar(20) not null default 'AMENDMENT' after effective_on,
    modify column file_sha256 char(64) null,
    modify column file_bytes bigint null;
