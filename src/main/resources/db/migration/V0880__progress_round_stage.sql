-- Rounds so far were opened at once.
alter table progress_round
    add column stage varchar(20) not null default 'OPEN',
    modify column opened_at datetime(6) null;
