package jp.hagukumi.progress;

import java.io.Serializable;

/**
 * A report that a person chose from a list.
 *
 * @param version the version that the list showed
 */
public record SeenReport(ReportId id, long version) implements Serializable {}
