alter table progress_decision
    add column in_place_of uuid null,
    add constraint fk_progress_decision_in_place_of foreign key (in_place_of) references account_person (id);
