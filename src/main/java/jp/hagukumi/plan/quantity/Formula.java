package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How a line follows from the others, as a plan prints it: {@code ②+③}, {@code ④−①}.
 *
 * <p>A line is named by its code; where several lines bear the code, the one that has a formula itself (小計) is meant. A
 * line without a code is named by its label in brackets, {@code [2号]+[3号]}. {@code Σ} is the sum of the entered lines
 * directly above that have the same role. There are + − × ÷, round brackets and numbers; full-width forms are the same.
 */
final class Formula {

    private static final String PLUS = "+＋";
    private static final String MINUS = "-−－–‐‑";
    private static final String TIMES = "*×＊";
    private static final String OVER = "/÷／";
    private static final String SUM = "Σ∑";
    private static final Map<Character, Character> BRACKETS = Map.of('[', ']', '［', '］');

    /** One part of a formula; without one of its figures it has no value. */
    private sealed interface Part {
        @Nullable
        BigDecimal value(IntFunction<@Nullable BigDecimal> figures);
    }

    private record Line(int number) implements Part {
        @Override
        public @Nullable BigDecimal value(IntFunction<@Nullable BigDecimal> figures) {
            return figures.apply(number);
        }
    }

    private record Constant(BigDecimal number) implements Part {
        @Override
        public BigDecimal value(IntFunction<@Nullable BigDecimal> figures) {
            return number;
        }
    }

    private record Both(Part left, char sign, Part right) implements Part {
        @Override
        public @Nullable BigDecimal value(IntFunction<@Nullable BigDecimal> figures) {
            BigDecimal a = left.value(figures);
            BigDecimal b = right.value(figures);
            if (a == null || b == null) {
                return null;
            }
            return switch (sign) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                case '*' -> a.multiply(b);
                default -> b.signum() == 0 ? null : a.divide(b, MathContext.DECIMAL64);
            };
        }
    }

    private final Part part;
    private final boolean rounded;

    private Formula(Part part, boolean rounded) {
        this.part = part;
        this.rounded = rounded;
    }

    /**
     * The formula of a line.
     *
     * @throws RuleViolation if it names no line, several at once, the line itself, or cannot be read
     */
    static Formula of(QuantityLine line, List<QuantityLine> lines) {
        Reading reading = new Reading(line.formula().strip(), line, lines, false);
        return new Formula(reading.all(), reading.rounds);
    }

    /** The number of the line whose figure of the year before a line takes over. */
    static int carried(QuantityLine line, List<QuantityLine> lines) {
        Part part = new Reading(line.carriedFrom().strip(), line, lines, true).all();
        if (part instanceof Line(int number)) {
            return number;
        }
        throw new RuleViolation("plan.violation.quantityCarriedNoLine", line.carriedFrom());
    }

    /** What the line should say, or null while a figure that it needs is not there. */
    @Nullable
    BigDecimal value(IntFunction<@Nullable BigDecimal> figures) {
        return part.value(figures);
    }

    /**
     * What the line should say with as many decimals as it is printed with; only what was multiplied or divided is
     * rounded.
     */
    @Nullable
    BigDecimal value(IntFunction<@Nullable BigDecimal> figures, BigDecimal printed) {
        BigDecimal value = part.value(figures);
        return value == null || !rounded
                ? value
                : value.setScale(Math.max(0, printed.stripTrailingZeros().scale()), RoundingMode.HALF_UP);
    }

    private static final class Reading {
        private final String text;
        private final QuantityLine self;
        private final List<QuantityLine> lines;
        private final boolean selfAllowed;
        private final List<QuantityLine> coded;
        private int at;
        private boolean rounds;

        Reading(String text, QuantityLine self, List<QuantityLine> lines, boolean selfAllowed) {
            this.text = text;
            this.self = self;
            this.lines = lines;
            this.selfAllowed = selfAllowed;
            this.coded = lines.stream()
                    .filter(line -> !line.code().isEmpty())
                    .sorted(Comparator.comparing(
                                    (QuantityLine line) -> line.code().length())
                            .reversed())
                    .toList();
        }

        Part all() {
            Part part = sum();
            RuleViolation.unless(at == text.length(), "plan.violation.quantityFormulaUnreadable", text, rest());
            return part;
        }

        private Part sum() {
            Part left = product();
            for (char sign = sign(PLUS, '+', MINUS, '-'); sign != 0; sign = sign(PLUS, '+', MINUS, '-')) {
                left = new Both(left, sign, product());
            }
            return left;
        }

        private Part product() {
            Part left = single();
            for (char sign = sign(TIMES, '*', OVER, '/'); sign != 0; sign = sign(TIMES, '*', OVER, '/')) {
                rounds = true;
                left = new Both(left, sign, single());
            }
            return left;
        }

        private char sign(String ones, char one, String others, char other) {
            blanks();
            if (at >= text.length()) {
                return 0;
            }
            char next = text.charAt(at);
            char found = ones.indexOf(next) >= 0 ? one : others.indexOf(next) >= 0 ? other : 0;
            at += found == 0 ? 0 : 1;
            return found;
        }

        private Part single() {
            blanks();
            RuleViolation.unless(at < text.length(), "plan.violation.quantityFormulaUnfinished", text);
            Part named = byCode();
            if (named != null) {
                return named;
            }
            char next = text.charAt(at);
            if (SUM.indexOf(next) >= 0) {
                at++;
                return sumAbove();
            }
            if (next == '(' || next == '（') {
                at++;
                Part inside = sum();
                blanks();
                RuleViolation.unless(
                        at < text.length() && ")）".indexOf(text.charAt(at)) >= 0,
                        "plan.violation.quantityFormulaUnfinished",
                        text);
                at++;
                return inside;
            }
            Character closing = BRACKETS.get(next);
            if (closing != null) {
                return byLabel(closing);
            }
            return number();
        }

        private @Nullable Part byCode() {
            for (QuantityLine line : coded) {
                if (text.startsWith(line.code(), at)) {
                    at += line.code().length();
                    return only(
                            coded.stream()
                                    .filter(one -> one.code().equals(line.code()))
                                    .toList(),
                            line.code());
                }
            }
            return null;
        }

        private Part byLabel(char closing) {
            int end = text.indexOf(closing, at);
            RuleViolation.unless(end > 0, "plan.violation.quantityFormulaUnfinished", text);
            String label = text.substring(at + 1, end).strip();
            at = end + 1;
            List<QuantityLine> named = lines.stream()
                    .filter(line -> line.label().equals(label) || line.name().equals(label))
                    .toList();
            RuleViolation.unless(!named.isEmpty(), "plan.violation.quantityFormulaUnknownLine", text, label);
            return only(named, label);
        }

        private Part only(List<QuantityLine> named, String name) {
            List<QuantityLine> others = selfAllowed
                    ? named
                    : named.stream()
                            .filter(line -> line.number() != self.number())
                            .toList();
            RuleViolation.unless(!others.isEmpty(), "plan.violation.quantityFormulaOfItself", text);
            List<QuantityLine> totals =
                    others.stream().filter(line -> !line.formula().isBlank()).toList();
            List<QuantityLine> meant = others.size() > 1 ? totals : others;
            RuleViolation.unless(meant.size() == 1, "plan.violation.quantityFormulaAmbiguous", text, name);
            return new Line(meant.getFirst().number());
        }

        private Part sumAbove() {
            List<Part> above = new ArrayList<>();
            for (int i = lines.indexOf(self) - 1; i >= 0; i--) {
                QuantityLine line = lines.get(i);
                if (line.role() != self.role() || !line.formula().isBlank()) {
                    break;
                }
                above.add(new Line(line.number()));
            }
            return above.stream()
                    .reduce((a, b) -> new Both(a, '+', b))
                    .orElseThrow(() -> new RuleViolation("plan.violation.quantityFormulaNothingAbove", self.name()));
        }

        private Part number() {
            int start = at;
            StringBuilder digits = new StringBuilder();
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || ".．".indexOf(text.charAt(at)) >= 0)) {
                char digit = text.charAt(at++);
                digits.append(Character.isDigit(digit) ? Character.forDigit(Character.digit(digit, 10), 10) : '.');
            }
            RuleViolation.unless(
                    digits.toString().matches("\\d{1,9}(\\.\\d{1,9})?"),
                    "plan.violation.quantityFormulaUnknownLine",
                    text,
                    text.substring(start));
            return new Constant(new BigDecimal(digits.toString()));
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private String rest() {
            return text.substring(at);
        }
    }
}
