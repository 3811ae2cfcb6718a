package jp.hagukumi.comment;

/** A theme of one of several opinions. */
record ThemeOf(OpinionId opinion, String theme) {}
