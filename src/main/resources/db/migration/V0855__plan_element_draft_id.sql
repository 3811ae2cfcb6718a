-- Each window keeps a draft of its own; the id says which state of which draft a window knows.
alter table plan_element_draft add column id uuid null;
