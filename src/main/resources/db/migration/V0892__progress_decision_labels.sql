alter table progress_decision
    add column labels mediumtext not null default '{}',
    add column open_until date null;
