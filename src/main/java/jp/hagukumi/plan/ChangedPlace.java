package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * A place that a workbook can change.
 *
 * @param key the row key of the element, empty for the plan as a whole
 */
public record ChangedPlace(String key, FieldChange.Field field) implements Serializable {}
