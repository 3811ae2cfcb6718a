package jp.hagukumi.plan.quantity.ui;

import java.math.BigDecimal;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Figures as Japanese offices print them: grouped by thousands, ▲ for a minus. Machines get a plain minus elsewhere. */
final class Printed {

    private static final int DECIMALS = 6;

    private Printed() {}

    static String figure(Formats formats, BigDecimal value) {
        return formats.figure(value, DECIMALS);
    }

    /** Empty where there is no value. */
    static String figureOrNothing(Formats formats, @Nullable BigDecimal value) {
        return value == null ? "" : figure(formats, value);
    }

    /** 88.0 %. */
    static String percent(Formats formats, BigDecimal percent) {
        return formats.number(percent, 1) + "%";
    }
}
