package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * An opinion of which a published result would print no word.
 *
 * @param label how the result calls it: 12-3
 * @param letter the number of its letter, where a summary is written
 */
public record Unworded(String label, int letter) implements Serializable {}
