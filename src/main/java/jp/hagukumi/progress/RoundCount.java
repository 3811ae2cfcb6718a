package jp.hagukumi.progress;

/** How many reports of a round are in one state. */
record RoundCount(RoundId round, ReportState state, boolean started, long count) {}
