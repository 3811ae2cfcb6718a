-- Each department says for itself what it does. That none stands twice is the element's rule: rows are rewritten one
-- by one when their order changes, which a unique key would refuse.
alter table plan_element_department
    add column own_text text not null default '',
    drop constraint uq_plan_element_department;
