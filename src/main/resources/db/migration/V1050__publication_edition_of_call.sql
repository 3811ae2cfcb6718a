alter table publication_edition
    modify round_id uuid null,
    add column call_id uuid null,
    add column persons int not null default 0,
    add column letters int not null default 0,
    add constraint uq_publication_edition_call unique (call_id, number),
    add constraint fk_publication_edition_call foreign key (call_id) references comment_call (id),
    add constraint ck_publication_edition_subject check ((round_id is null) <> (call_id is null));
