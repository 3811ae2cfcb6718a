drop table plan_element_past, plan_past;
