-- Since when and by whom a plan is closed to changes; null while it is open.
alter table plan_plan
    add column locked_at datetime(6) null after amending,
    add column locked_by uuid null after locked_at;
