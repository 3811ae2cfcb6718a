create table comment_opinion (
    id uuid not null,
    version bigint not null,
    call_id uuid not null,
    submission_id uuid not null,
    branch int not null,
    summary text not null,
    element_id uuid null,
    department_id uuid null,
    assigned_at datetime(6) null,
    primary key (id),
    constraint uq_comment_opinion_branch unique (submission_id, branch),
    constraint fk_comment_opinion_call foreign key (call_id) references comment_call (id),
    constraint fk_comment_opinion_submission foreign key (submission_id) references comment_submission (id),
    constraint fk_comment_opinion_element foreign key (element_id) references plan_element (id),
    constraint fk_comment_opinion_department foreign key (department_id) references account_department (id)
) engine = InnoDB;
