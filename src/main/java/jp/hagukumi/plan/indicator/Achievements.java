package jp.hagukumi.plan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.indicator.Achievement.Input;
import jp.hagukumi.plan.indicator.Achievement.Judgement;
import jp.hagukumi.plan.indicator.Achievement.Part;
import jp.hagukumi.plan.indicator.Achievement.Undefined;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Holds a value against the plan by the indicator's own rule. A year is held against the target of that year, else
 * against the next later one, else against the final target.
 */
public final class Achievements {

    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IndicatorContent indicator;
    private final PlanValue value;
    private final FiscalYear year;
    private final PlanValue baseline;
    private final @Nullable FiscalYear baselineYear;
    private final @Nullable TargetContent target;

    private Achievements(IndicatorContent indicator, SeriesContent series, FiscalYear year, PlanValue value) {
        this.indicator = indicator;
        this.value = value;
        this.year = year;
        this.baseline = series.baseline();
        this.baselineYear = series.baselineYear();
        this.target = targetFor(series, year).orElse(null);
    }

    /**
     * The achievement of a sub-series in a year.
     *
     * @param value that of the year; none when there is none, whatever the reason
     */
    public static Achievement of(IndicatorContent indicator, SeriesContent series, FiscalYear year, PlanValue value) {
        return new Achievements(indicator, series, year, value).judge();
    }

    /** What is aimed at in a year: the target of that year, else the next later one, else the final one. */
    public static Optional<TargetContent> targetFor(SeriesContent series, FiscalYear year) {
        return series.targets().stream()
                .filter(target -> target.year().compareTo(year) >= 0)
                .findFirst()
                .or(() -> series.targets().isEmpty()
                        ? Optional.empty()
                        : Optional.of(series.targets().getLast()));
    }

    private Achievement judge() {
        return switch (indicator.rule()) {
            case INCREASE, DECREASE -> ratio();
            case REACH -> reach();
            case MAINTAIN -> maintain();
            case DIRECTION -> direction();
            case DONE -> done();
        };
    }

    private Achievement ratio() {
        boolean increase = indicator.rule() == AchievementRule.INCREASE;
        List<Input> inputs = increase ? List.of(valueInput(), targetInput()) : List.of(targetInput(), valueInput());
        Optional<Undefined> missing = missingValue().or(this::missingTarget);
        if (missing.isPresent()) {
            return result(null, null, missing.get(), inputs);
        }
        BigDecimal actual = number(value);
        BigDecimal aim = number(aim());
        Judgement judgement = met(increase ? actual.compareTo(aim) >= 0 : actual.compareTo(aim) <= 0);
        if (actual.signum() < 0 || aim.signum() < 0) {
            return result(null, judgement, Undefined.BELOW_ZERO, inputs);
        }
        // Also the decrease to 0: what is left cannot be told as a share of nothing.
        if (aim.signum() == 0) {
            return result(null, judgement, Undefined.TARGET_ZERO, inputs);
        }
        if (!increase && actual.signum() == 0) {
            return result(null, judgement, Undefined.VALUE_ZERO, inputs);
        }
        return result(increase ? percent(actual, aim) : percent(aim, actual), judgement, null, inputs);
    }

    private Achievement reach() {
        List<Input> inputs = List.of(valueInput(), baselineInput(), targetInput());
        Optional<Undefined> missing = missingValue().or(this::missingTarget);
        if (missing.isPresent()) {
            return result(null, null, missing.get(), inputs);
        }
        BigDecimal actual = number(value);
        BigDecimal aim = number(aim());
        Optional<Undefined> noStart = missingBaseline();
        if (noStart.isPresent()) {
            return result(null, metWhereWanted(actual, aim), noStart.get(), inputs);
        }
        BigDecimal from = number(baseline);
        int way = aim.compareTo(from);
        if (way == 0) {
            return result(null, metWhereWanted(actual, aim), Undefined.BASELINE_IS_TARGET, inputs);
        }
        boolean met = way > 0 ? actual.compareTo(aim) >= 0 : actual.compareTo(aim) <= 0;
        return result(percent(actual.subtract(from), aim.subtract(from)), met(met), null, inputs);
    }

    /** Without a way from baseline to target only the plan's own word tells on which side of the target is good. */
    private @Nullable Judgement metWhereWanted(BigDecimal actual, BigDecimal aim) {
        int beyond = actual.compareTo(aim);
        if (beyond == 0) {
            return Judgement.MET;
        }
        if (indicator.wanted() == null) {
            return null;
        }
        return switch (indicator.wanted()) {
            case UP -> met(beyond > 0);
            case DOWN -> met(beyond < 0);
            case LEVEL -> Judgement.NOT_MET;
        };
    }

    private Achievement maintain() {
        List<Input> inputs = new ArrayList<>(List.of(valueInput(), baselineInput()));
        BigDecimal tolerance = indicator.tolerance() == null ? BigDecimal.ZERO : indicator.tolerance();
        inputs.add(new Input(Part.TOLERANCE, PlanValue.of(tolerance), null));
        Optional<Undefined> missing = missingValue().or(this::missingBaseline);
        if (missing.isPresent()) {
            return result(null, null, missing.get(), inputs);
        }
        BigDecimal actual = number(value);
        BigDecimal from = number(baseline);
        BigDecimal room = from.abs().multiply(tolerance).divide(HUNDRED);
        BigDecimal lowest = from.subtract(room);
        BigDecimal highest = from.add(room);
        inputs.add(new Input(Part.LOWEST, plain(lowest), null));
        inputs.add(new Input(Part.HIGHEST, plain(highest), null));
        boolean kept = actual.compareTo(lowest) >= 0 && actual.compareTo(highest) <= 0;
        return result(null, kept ? Judgement.KEPT : Judgement.NOT_KEPT, null, inputs);
    }

    private Achievement direction() {
        List<Input> inputs = List.of(valueInput(), baselineInput());
        Trend wanted = indicator.wanted() == null ? Trend.LEVEL : indicator.wanted();
        Optional<Trend> said = PlanWords.trend(value.text());
        if (value.isWords() && said.isPresent()) {
            return result(null, moved(wanted, said.get()), null, inputs);
        }
        Optional<Undefined> missing = missingValue().or(this::missingBaseline);
        if (missing.isPresent()) {
            return result(null, null, missing.get(), inputs);
        }
        int change = number(value).compareTo(number(baseline));
        Trend moved = change > 0 ? Trend.UP : change < 0 ? Trend.DOWN : Trend.LEVEL;
        return result(null, moved(wanted, moved), null, inputs);
    }

    private static Judgement moved(Trend wanted, Trend moved) {
        if (moved == Trend.LEVEL) {
            return Judgement.SAME;
        }
        if (wanted == Trend.LEVEL) {
            return Judgement.CHANGED;
        }
        return moved == wanted ? Judgement.BETTER : Judgement.WORSE;
    }

    private Achievement done() {
        List<Input> inputs = List.of(valueInput(), targetInput());
        if (value.isNone()) {
            return result(null, null, Undefined.NO_VALUE, inputs);
        }
        return PlanWords.done(value.text())
                .map(done -> result(null, met(done), null, inputs))
                .orElseGet(() -> result(null, null, Undefined.VALUE_IN_WORDS, inputs));
    }

    private Optional<Undefined> missingValue() {
        return lack(value, Undefined.NO_VALUE, Undefined.VALUE_IN_WORDS);
    }

    private Optional<Undefined> missingTarget() {
        return lack(aim(), Undefined.NO_TARGET, Undefined.TARGET_IN_WORDS);
    }

    private Optional<Undefined> missingBaseline() {
        return lack(baseline, Undefined.NO_BASELINE, Undefined.BASELINE_IN_WORDS);
    }

    private static Optional<Undefined> lack(PlanValue asked, Undefined none, Undefined words) {
        if (asked.isNone()) {
            return Optional.of(none);
        }
        return asked.isWords() ? Optional.of(words) : Optional.empty();
    }

    private PlanValue aim() {
        return target == null ? PlanValue.NONE : target.value();
    }

    private Input valueInput() {
        return new Input(Part.VALUE, value, year);
    }

    private Input baselineInput() {
        return new Input(Part.BASELINE, baseline, baselineYear);
    }

    private Input targetInput() {
        return new Input(Part.TARGET, aim(), target == null ? null : target.year());
    }

    private static BigDecimal number(PlanValue known) {
        return known.number().orElseThrow();
    }

    private static Judgement met(boolean met) {
        return met ? Judgement.MET : Judgement.NOT_MET;
    }

    private static PlanValue plain(BigDecimal bound) {
        return new PlanValue(bound.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    private Achievement result(
            @Nullable BigDecimal percent,
            @Nullable Judgement judgement,
            @Nullable Undefined undefined,
            List<Input> inputs) {
        return new Achievement(indicator.rule(), percent, judgement, undefined, inputs);
    }
}
