package jp.hagukumi.progress;

import java.io.Serializable;

/** A round in the list of rounds. */
public record RoundRow(RoundSummary round, Tally tally) implements Serializable {}
