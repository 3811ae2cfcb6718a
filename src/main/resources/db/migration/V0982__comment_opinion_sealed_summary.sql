-- As for comment_submission: summary is null from the next start on.
alter table comment_opinion modify summary text null, add sealed_summary blob null;
