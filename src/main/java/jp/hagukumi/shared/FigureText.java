package jp.hagukumi.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people type it: full-width digits, commas between thousands, ▲ for minus, 人 or ％ behind it. A lone
 * "－" or "…" means that there is no value, which is not 0. What can be taken in two ways is taken for words, and who
 * reads it asks.
 *
 * <p>The decimals stay as they were typed: 40.0 is not 40. A per cent sign does not divide: 12.5％ is 12.5 in the unit %.
 *
 * @param written the text as it was typed
 * @param number the figure, null unless it is one; at most 15 digits before the point and 6 behind it
 * @param behind the unit typed behind the figure, with plain letters; empty when there is none
 */
public record FigureText(
        String written, Kind kind, @Nullable BigDecimal number, String behind) implements Serializable {

    /** What was typed. */
    public enum Kind {
        NUMBER,
        /** Nothing at all, or only the signs that mean "no value". */
        NO_VALUE,
        /** Anything else: 増加, 実施, 約100, １００以上. */
        WORDS
    }

    private static final int LONGEST = 60;
    private static final Pattern FIGURE = Pattern.compile(
            "([^0-9.]?) ?" + "([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4}|(?=\\.))(\\.[0-9]{1,6})? ?([^0-9.,].*)?");

    /** Reads what was typed, whatever unit stands behind it. */
    public static FigureText read(String written) {
        return read(written, "");
    }

    /**
     * Reads what was typed.
     *
     * @param unit the unit in which the figure is asked for, understood behind the figure even if nobody else uses it;
     *     empty for none
     */
    public static FigureText read(String written, String unit) {
        if (written.length() > LONGEST) {
            return words(written);
        }
        String plain = FigureSigns.plain(written);
        if (FigureSigns.meanNoValue(plain)) {
            return new FigureText(written, Kind.NO_VALUE, null, "");
        }
        Matcher figure = FIGURE.matcher(plain);
        if (!figure.matches()) {
            return words(written);
        }
        String sign = figure.group(1);
        String behind = figure.group(4) == null ? "" : figure.group(4);
        boolean minus = FigureSigns.isMinus(sign);
        boolean known = sign.isEmpty() || minus || FigureSigns.isPlus(sign);
        if (!known || !FigureSigns.isUnit(behind, unit)) {
            return words(written);
        }
        String decimals = figure.group(3) == null ? "" : figure.group(3);
        String digits = figure.group(2).isEmpty() ? "0" : figure.group(2).replace(",", "");
        BigDecimal number = new BigDecimal(digits + decimals);
        return new FigureText(written, Kind.NUMBER, minus ? number.negate() : number, behind);
    }

    private static FigureText words(String written) {
        return new FigureText(written, Kind.WORDS, null, "");
    }

    /** What it was taken for: a plain figure that machines read, nothing, or the words as they are. */
    public String taken() {
        return switch (kind) {
            case NUMBER -> number == null ? "" : number.toPlainString();
            case NO_VALUE -> "";
            case WORDS -> written;
        };
    }

    /** Whether it was taken for something else than stands there, so that the person must be told. */
    public boolean differs() {
        return !taken().equals(written);
    }

    /** Whether a unit was typed behind the figure that is not the one asked for: ‰ where % is meant. */
    public boolean hasOtherUnit(String unit) {
        return !behind.isEmpty() && !FigureSigns.sameUnit(behind, unit);
    }
}
