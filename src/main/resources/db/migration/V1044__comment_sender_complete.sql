-- Whether a letter is complete is for its call to say, and follows from what it gives.
alter table comment_sender drop column complete;
