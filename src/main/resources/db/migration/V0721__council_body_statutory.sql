-- True for the one statutory council and null for any other: a unique key allows one true and any number of nulls.
alter table council_body
    add column statutory boolean null,
    add constraint uq_council_body_statutory unique (statutory);
