alter table comment_opinion
    add column group_id uuid null,
    add column answered_by uuid null,
    add column apart boolean not null default false,
    add constraint fk_comment_opinion_group foreign key (group_id) references comment_group (id),
    add index ix_comment_opinion_answered_by (answered_by);
