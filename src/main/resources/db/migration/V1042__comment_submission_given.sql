-- Which of the data that a call may ask for a letter gives, as bits: name 1, address 2, contact 4, category 8.
alter table comment_submission add column given int not null default 0;
