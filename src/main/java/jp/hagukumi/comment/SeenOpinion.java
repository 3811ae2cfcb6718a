package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * An opinion that a person chose from a list.
 *
 * @param version the version that the list showed
 */
public record SeenOpinion(OpinionId id, long version) implements Serializable {}
