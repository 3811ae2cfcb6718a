package jp.hagukumi.plan.indicator;

import java.math.BigDecimal;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.shared.FigureText;
import org.jspecify.annotations.Nullable;

/** How cells with values of indicators are read. */
final class FigureCells {

    private static final BigDecimal TOLERANCE_MAX = BigDecimal.valueOf(1000);
    private static final int TOLERANCE_DECIMALS = 3;

    private FigureCells() {}

    /** A figure in any writing as a plain one, words as they are; a dash or dots are no value, which is not 0. */
    static CellForm value() {
        return written -> PlanValue.read(written, "").text();
    }

    /** Per cent of the baseline, from 0 to 1000. */
    static CellForm tolerance() {
        return FigureCells::percent;
    }

    private static @Nullable String percent(String written) {
        FigureText figure = FigureText.read(written);
        BigDecimal number = figure.number();
        if (number == null) {
            return figure.kind() == FigureText.Kind.NO_VALUE ? "" : null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean fits = plain.signum() >= 0
                && plain.compareTo(TOLERANCE_MAX) <= 0
                && plain.scale() <= TOLERANCE_DECIMALS
                && !figure.hasOtherUnit("%");
        return fits ? plain.toPlainString() : null;
    }
}
