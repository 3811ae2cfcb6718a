package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;

/**
 * A place in a table of demand and capacity.
 *
 * @param line the number of the line
 */
public record Cell(AreaId area, int line, FiscalYear year) implements Serializable {}
