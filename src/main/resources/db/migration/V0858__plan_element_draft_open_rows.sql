-- Rows of the editor to which something was typed before their choice was made; no content of an element holds those.
alter table plan_element_draft add column open_rows mediumtext not null default '{"rows":[]}';
