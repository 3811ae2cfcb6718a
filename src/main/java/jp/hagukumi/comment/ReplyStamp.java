package jp.hagukumi.comment;

/** Which version of a reply there is. */
record ReplyStamp(OpinionId opinion, Long version) {}
