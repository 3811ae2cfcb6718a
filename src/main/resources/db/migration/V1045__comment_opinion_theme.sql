create table comment_opinion_theme (
    opinion_id uuid not null,
    theme varchar(50) not null,
    primary key (opinion_id, theme),
    constraint fk_comment_opinion_theme_opinion foreign key (opinion_id) references comment_opinion (id)
) engine = InnoDB;
