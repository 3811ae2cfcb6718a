package jp.hagukumi.comment;

/** A change of the consent of one of several letters. */
record ChangedConsent(SubmissionId letter, ConsentChange change) {}
