package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * A word of a plan's vocabulary.
 *
 * @param retired no longer offered; what bears it keeps it
 */
public record TermRow(TermId id, String label, boolean retired) implements Serializable {}
