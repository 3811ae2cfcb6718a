package jp.hagukumi.comment;

/** A redaction of a letter, read without the letter. */
record RedactedPart(SubmissionId letter, Redaction redaction) {}
