package jp.hagukumi.plan.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.shared.RuleViolation;

/**
 * What a plan says where others would say a number: a number with its decimals (46.7), words (割合の増加), an arrow (↑),
 * 実施, or nothing. Numbers are kept plain, as machines read them; words as they are printed.
 *
 * @param text the plain number, the words, or an empty text for nothing
 */
public record PlanValue(@JsonValue String text) implements Serializable {

    /** The longest text in characters. */
    public static final int LONGEST = 200;

    public static final PlanValue NONE = new PlanValue("");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    @JsonCreator
    public PlanValue {
        RuleViolation.unless(text.codePointCount(0, text.length()) <= LONGEST, "plan.violation.valueTooLong", LONGEST);
    }

    /** A number as it is. */
    public static PlanValue of(BigDecimal number) {
        return new PlanValue(number.toPlainString());
    }

    /** What a person typed: figures in every writing become plain numbers, a dash becomes nothing, the rest is words. */
    public static PlanValue read(String typed, String unit) {
        return of(FigureText.read(typed, unit));
    }

    /** What the reader of figures made of a typed text. */
    public static PlanValue of(FigureText figure) {
        return new PlanValue(figure.taken().strip());
    }

    /** The number, or nothing for words and for no value. */
    public Optional<BigDecimal> number() {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    public boolean isWords() {
        return !isNone() && number().isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
