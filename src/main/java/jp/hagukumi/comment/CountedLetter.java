package jp.hagukumi.comment;

/**
 * A letter that counts in the result of its call, read without it.
 *
 * @param consent whether its sender agreed that it is published
 */
record CountedLetter(SubmissionId id, int number, SubmissionId person, Channel channel, boolean consent) {}
