package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A demand from which what really came is away by a tenth or more: 90 % of it or less, 110 % or more. That is when the
 * state's guideline has a plan looked over in its middle (中間年の見直し); everything short of it is left to the
 * municipality.
 *
 * @param line the number of the line
 * @param percent of the plan's figure, to one decimal; null where the plan expected 0, from which everything is away
 */
public record Deviation(
        AreaId area,
        String areaName,
        int line,
        String lineName,
        FiscalYear year,
        BigDecimal plan,
        BigDecimal actual,
        @Nullable BigDecimal percent)
        implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LOW = BigDecimal.valueOf(90);
    private static final BigDecimal HIGH = BigDecimal.valueOf(110);

    public Cell cell() {
        return new Cell(area, line, year);
    }

    /** All of a table, in its order. A demand without a figure on either side is not away from anything. */
    public static List<Deviation> of(QuantityContent table, ActualsContent actuals, AreaTree areas) {
        Map<Cell, BigDecimal> plan = table.byCell();
        Map<Cell, BigDecimal> came = actuals.byCell();
        List<Deviation> found = new ArrayList<>();
        for (AreaId area : table.areas()) {
            for (QuantityLine line : table.lines()) {
                for (FiscalYear year : table.years()) {
                    Cell cell = new Cell(area, line.number(), year);
                    BigDecimal expected = plan.get(cell);
                    BigDecimal actual = came.get(cell);
                    if (line.role() == LineRole.DEMAND
                            && expected != null
                            && actual != null
                            && isAway(expected, actual)) {
                        found.add(new Deviation(
                                area,
                                areas.name(area),
                                line.number(),
                                line.name(),
                                year,
                                expected,
                                actual,
                                percent(expected, actual)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAway(BigDecimal plan, BigDecimal actual) {
        BigDecimal hundredfold = actual.multiply(HUNDRED);
        return plan.signum() == 0
                ? actual.signum() != 0
                : hundredfold.compareTo(plan.multiply(LOW)) <= 0 || hundredfold.compareTo(plan.multiply(HIGH)) >= 0;
    }

    /** What came in percent of the plan's figure, to one decimal; null where that was 0. */
    public static @Nullable BigDecimal percent(BigDecimal plan, BigDecimal actual) {
        return plan.signum() == 0 ? null : actual.multiply(HUNDRED).divide(plan, 1, RoundingMode.HALF_UP);
    }
}
