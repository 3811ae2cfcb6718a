package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * Words that are masked, as whoever sorts the letter sees them.
 *
 * @param begin where they begin in the letter
 * @param before the last words in front of them
 * @param after the first words behind them
 */
public record RedactionRow(int begin, RedactionReason reason, String note, String before, String after)
        implements Serializable {}
