package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The value of one sub-series in one year, or the reason why there is none.
 *
 * @param indicator whose value it is
 * @param series the key of the sub-series
 * @param year the year that the value counts
 * @param years whether that is a fiscal or a calendar year; one indicator may mix them
 * @param value a number, words, an arrow; none when there is no value
 * @param missing why there is no value; null when there is one
 * @param source from where this value comes, empty when the indicator's own source says it
 * @param note the day for which it holds, what is special about it; empty if nothing
 */
public record ActualContent(
        IndicatorId indicator,
        String series,
        FiscalYear year,
        YearBasis years,
        PlanValue value,
        @Nullable MissingReason missing,
        String source,
        String note)
        implements Serializable {

    public static final int NOTE_MAX = 500;

    /** Whether both say the same value, or the same reason why there is none; sources and notes do not matter. */
    public boolean saysSameAs(ActualContent other) {
        return value.equals(other.value) && missing == other.missing;
    }

    /** Refuses what says both or neither. */
    void check() {
        RuleViolation.unless(value.isNone() != (missing == null), "plan.violation.actualValueOrReason");
        RuleViolation.unless(missing != MissingReason.OTHER || !note.isBlank(), "plan.violation.actualReasonMissing");
        RuleViolation.unless(
                source.codePointCount(0, source.length()) <= IndicatorContent.SOURCE_MAX,
                "plan.violation.textTooLong",
                IndicatorContent.SOURCE_MAX);
        RuleViolation.unless(note.codePointCount(0, note.length()) <= NOTE_MAX, "plan.violation.textTooLong", NOTE_MAX);
    }
}
