insert into comment_reply_author (opinion_id, person_id)
select opinion_id, written_by from comment_reply where written_by is not null;
