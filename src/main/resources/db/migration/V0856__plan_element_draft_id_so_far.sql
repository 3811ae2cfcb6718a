update plan_element_draft set id = uuid() where id is null;
