package jp.hagukumi.comment;

/** A part of a letter that tells who somebody is. */
record PersonalPart(SubmissionId letter, Stretch stretch) {}
