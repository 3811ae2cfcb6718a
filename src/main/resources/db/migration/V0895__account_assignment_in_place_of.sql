alter table account_assignment
    add column in_place_of uuid null,
    add constraint fk_account_assignment_in_place_of foreign key (in_place_of) references account_person (id);
