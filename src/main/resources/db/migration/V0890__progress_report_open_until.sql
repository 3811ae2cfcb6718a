alter table progress_report
    add column open_until date null,
    add column accepted_at datetime(6) null;
