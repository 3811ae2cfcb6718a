package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.hagukumi.shared.FiscalYear;

/**
 * A figure that the table's own arithmetic contradicts.
 *
 * @param table the service of the table
 * @param line the number of the line
 * @param rule what was expected, in the table's words: the formula, or the line that is carried over
 */
public record Finding(
        Kind kind,
        String table,
        AreaId area,
        String areaName,
        int line,
        String lineName,
        FiscalYear year,
        String rule,
        BigDecimal expected,
        BigDecimal found)
        implements Serializable {

    /** Which kind of arithmetic. */
    public enum Kind {
        /** The line does not follow from the others. */
        FORMULA,
        /** The year does not begin with what the year before ended with. */
        CARRY,
        /** The parts of the area do not add up to it. */
        AREAS
    }

    public Cell cell() {
        return new Cell(area, line, year);
    }
}
