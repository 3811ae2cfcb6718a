package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Which figures can be kept: up to twelve digits before the point and six behind it. */
final class FigureRange {

    private static final int BEFORE = 12;
    private static final int BEHIND = 6;

    private FigureRange() {}

    static void check(@Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        BigDecimal plain = QuantityFigure.plain(value);
        RuleViolation.unless(
                plain.scale() <= BEHIND && plain.precision() - plain.scale() <= BEFORE,
                "plan.violation.quantityFigureLarge",
                value.toPlainString());
    }
}
