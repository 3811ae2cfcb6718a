-- What the public is told of a call; of those that were opened before, nothing more than they held. What counting needs of
-- it stands in columns of its own: name and address (1 and 2) are asked as they were, and no mark is counted.
alter table comment_call
    add column particulars mediumtext null,
    add column required_data int not null default 3,
    add column counted_marks int not null default 0;
