package jp.hagukumi.comment;

/** What a letter is called within its call. */
record SubmissionNumber(SubmissionId id, int number) {}
