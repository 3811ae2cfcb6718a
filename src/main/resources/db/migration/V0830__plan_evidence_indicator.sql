-- Which indicators rest on a piece of evidence.
create table plan_evidence_indicator (
    evidence_id uuid not null,
    place int not null,
    indicator_id uuid not null,
    primary key (evidence_id, place),
    constraint fk_plan_evidence_indicator_evidence foreign key (evidence_id) references plan_evidence (id),
    constraint fk_plan_evidence_indicator_indicator foreign key (indicator_id) references plan_indicator (id)
) engine = InnoDB;
