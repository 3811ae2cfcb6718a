package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * What was written and what it was taken for, where the two differ: full-width digits in a key, an era year, a mark.
 *
 * @param column the heading of the column, or the item of the plan sheet
 * @param written the text as it stands in the cell
 * @param taken the value as it would be stored
 */
public record Understood(String column, String written, String taken) implements Serializable {}
