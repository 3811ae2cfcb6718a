-- What a voice led to is said with its year: whether it changed something, in which fiscal year's list it stands, and
-- what it changed or why it changed nothing.
alter table plan_follow_up
    change column changed settled_words mediumtext null,
    add column outcome varchar(20) null,
    add column settled_year int null;
