package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters in a cell.
 *
 * @param value null for no value, which is not 0
 */
public record FigureEntry(Cell cell, @Nullable BigDecimal value) implements Serializable {}
