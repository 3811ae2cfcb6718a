package jp.hagukumi.comment;

/** A letter of which some part has gone nowhere yet, without its words. */
record LetterToSplit(CallId call, int number) {}
