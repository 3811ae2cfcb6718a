package jp.hagukumi.comment;

/** A stretch of a letter, read without the letter. */
record CutPart(SubmissionId letter, Stretch stretch) {}
