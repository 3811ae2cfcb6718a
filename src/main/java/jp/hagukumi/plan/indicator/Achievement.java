package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How far a value is from what was aimed at, with everything that was put into the formula.
 *
 * @param rule the formula used
 * @param percent with one decimal, neither capped at 100 nor at 0; null where the rule gives none or it is undefined
 * @param judgement what can be said in a word; null when nothing can
 * @param undefined why there is no percentage where the rule would give one, or no judgement at all; null when all is
 *     well
 * @param inputs the figures that were used or that are missing to use, in the order of the formula
 */
public record Achievement(
        AchievementRule rule,
        @Nullable BigDecimal percent,
        @Nullable Judgement judgement,
        @Nullable Undefined undefined,
        List<Input> inputs)
        implements Serializable {

    public Achievement {
        inputs = List.copyOf(inputs);
    }

    /** What can be said in a word. */
    public enum Judgement {
        MET,
        NOT_MET,
        /** Nearer to what is wanted than the baseline. */
        BETTER,
        SAME,
        WORSE,
        /** It was to stay as it was and did not; without a tolerance nobody can say whether that is bad. */
        CHANGED,
        /** Within the tolerance. */
        KEPT,
        NOT_KEPT
    }

    /** Why something cannot be computed. */
    public enum Undefined {
        NO_VALUE,
        NO_TARGET,
        NO_BASELINE,
        VALUE_IN_WORDS,
        TARGET_IN_WORDS,
        BASELINE_IN_WORDS,
        /** A ratio to 0: the target 待機児童 0人 is met or not met, and nothing between. */
        TARGET_ZERO,
        VALUE_ZERO,
        BASELINE_IS_TARGET,
        /** A ratio of numbers below 0 says nothing. */
        BELOW_ZERO
    }

    /** A figure in the formula. */
    public enum Part {
        VALUE,
        TARGET,
        BASELINE,
        TOLERANCE,
        LOWEST,
        HIGHEST
    }

    /**
     * One figure that was put into the formula.
     *
     * @param value none when it is missing
     * @param year of the figure, null when it has none or it is not known
     */
    public record Input(
            Part part, PlanValue value, @Nullable FiscalYear year) implements Serializable {}

    /** The figure used as that part of the formula. */
    public Optional<PlanValue> input(Part part) {
        return inputs.stream()
                .filter(input -> input.part() == part)
                .map(Input::value)
                .findFirst();
    }
}
