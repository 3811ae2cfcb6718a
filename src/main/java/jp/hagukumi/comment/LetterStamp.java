package jp.hagukumi.comment;

/**
 * By which a change of a letter, of its opinions or of their replies is noticed. Versions only grow, and an opinion or a
 * reply neither comes nor goes without a new version of what it hangs on: as long as the sums are the same, nothing is
 * different.
 */
record LetterStamp(
        SubmissionId letter, int number, Long version, long opinions, long ofOpinions, long replies, long ofReplies) {}
