package jp.hagukumi.plan.indicator;

import java.io.Serializable;

/**
 * A yearly value as screens and other modules read it.
 *
 * @param version as seen; a command on the value brings it back
 */
public record ActualRecord(ActualId id, long version, ActualContent content) implements Serializable {}
