package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;

/**
 * An indicator with its yearly values, as it stands or as it stood.
 *
 * @param version as seen; a command on the indicator brings it back
 * @param actuals what is entered, by sub-series and year
 */
public record IndicatorRecord(
        IndicatorId id, long version, PlanId plan, IndicatorContent content, List<ActualRecord> actuals)
        implements Serializable {

    public IndicatorRecord {
        actuals = List.copyOf(actuals);
    }

    /** What is entered for a sub-series and year. */
    public Optional<ActualRecord> actual(SeriesContent series, FiscalYear year) {
        return actuals.stream()
                .filter(actual -> actual.content().series().equals(series.key())
                        && actual.content().year().equals(year))
                .findFirst();
    }

    /** The same with this value in place of what is entered for its sub-series and year. */
    public IndicatorRecord with(ActualContent value) {
        List<ActualRecord> others = new ArrayList<>(actuals);
        others.removeIf(actual -> actual.content().series().equals(value.series())
                && actual.content().year().equals(value.year()));
        others.add(new ActualRecord(ActualId.next(), 0, value));
        return new IndicatorRecord(id, version, plan, content, others);
    }

    /** The latest year of a sub-series with a value. */
    public Optional<ActualRecord> latest(SeriesContent series) {
        return actuals.stream()
                .filter(actual -> actual.content().series().equals(series.key())
                        && !actual.content().value().isNone())
                .max((one, other) ->
                        one.content().year().compareTo(other.content().year()));
    }

    /** The same without the values of later years. */
    public IndicatorRecord until(FiscalYear year) {
        return new IndicatorRecord(
                id,
                version,
                plan,
                content,
                actuals.stream()
                        .filter(actual -> actual.content().year().compareTo(year) <= 0)
                        .toList());
    }

    /** How far the latest value of a sub-series is from its target; without a value, for the given year. */
    public Achievement achievement(SeriesContent series, FiscalYear otherwise) {
        return latest(series)
                .map(actual -> Achievements.of(
                        content,
                        series,
                        actual.content().year(),
                        actual.content().value()))
                .orElseGet(() -> Achievements.of(content, series, otherwise, PlanValue.NONE));
    }
}
