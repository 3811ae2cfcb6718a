package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * A place that a workbook can change.
 *
 * @param key the key of the row, empty for the plan as a whole
 */
public record ChangedPlace(String key, CellField field) implements Serializable {}
