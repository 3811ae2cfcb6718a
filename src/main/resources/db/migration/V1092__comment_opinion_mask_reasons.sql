-- Behind an erasure nobody can find out which masked words stood in a summary: why they are masked is kept with it.
alter table comment_opinion
    add column mask_reasons int not null default 0;
