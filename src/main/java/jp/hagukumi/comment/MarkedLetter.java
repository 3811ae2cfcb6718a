package jp.hagukumi.comment;

/** A mark on one of several letters. */
record MarkedLetter(SubmissionId letter, GivenMark mark) {}
