-- Only an indicator that is there keeps its element in the plan; one that was taken out may outlive it.
alter table plan_indicator
    drop foreign key fk_plan_indicator_element,
    add column hangs_on uuid as (if(gone, null, element_id)) stored,
    add constraint fk_plan_indicator_hangs_on foreign key (hangs_on) references plan_element (id);
