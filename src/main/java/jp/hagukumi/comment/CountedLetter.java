package jp.hagukumi.comment;

/** A letter that counts in the result of its call, read without it. */
record CountedLetter(SubmissionId id, int number, SubmissionId person, Channel channel) {}
