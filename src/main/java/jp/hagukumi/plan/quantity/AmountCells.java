package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How cells with figures of demand and capacity are read. */
final class AmountCells {

    private static final Pattern LINE_NUMBER = Pattern.compile("[1-9１-９][0-9０-９]{0,8}");

    private AmountCells() {}

    /** A figure in any writing as a plain one; a dash or dots are no value, which is not 0; words are none. */
    static CellForm amount() {
        return AmountCells::plain;
    }

    /** The number of a line, from 1; ① is no number but may be the code of another line. */
    static CellForm lineNumber() {
        return written -> LINE_NUMBER.matcher(written.strip()).matches()
                ? CellForm.count().taken(written)
                : null;
    }

    /** A figure as it is written. */
    static String text(@Nullable BigDecimal value) {
        return value == null ? "" : QuantityFigure.plain(value).toPlainString();
    }

    private static @Nullable String plain(String written) {
        FigureText figure = FigureText.read(written);
        return switch (figure.kind()) {
            case NO_VALUE -> "";
            case WORDS -> null;
            case NUMBER -> fits(figure.number()) ? text(figure.number()) : null;
        };
    }

    private static boolean fits(@Nullable BigDecimal value) {
        try {
            FigureRange.check(value);
            return true;
        } catch (RuleViolation tooLarge) {
            return false;
        }
    }
}
