package jp.hagukumi.plan.indicator.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.hagukumi.plan.indicator.Achievements;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.ChartData.Series;
import org.jspecify.annotations.Nullable;

/**
 * The chart of one indicator: a bar for each year and sub-series, what is aimed at as a line, and a hatched place with
 * the reason where a year has no value.
 */
final class IndicatorChart {

    private static final int MOST_YEARS = 15;

    private final IndicatorRecord indicator;
    private final IndicatorContent content;
    private final IndicatorWords words;
    private final List<SeriesContent> shown;
    private final List<FiscalYear> years;

    private IndicatorChart(
            IndicatorRecord indicator, List<SeriesContent> shown, List<FiscalYear> years, IndicatorWords words) {
        this.indicator = indicator;
        this.content = indicator.content();
        this.words = words;
        this.shown = shown;
        this.years = years;
    }

    static ChartData of(IndicatorRecord indicator, IndicatorWords words, LocalDate asOf) {
        IndicatorContent content = indicator.content();
        return new IndicatorChart(indicator, content.series(), years(indicator), words).data(content.name(), asOf);
    }

    /** One sub-series in the years up to one, as many as given. */
    static ChartData lastYears(
            IndicatorRecord indicator,
            SeriesContent series,
            FiscalYear last,
            int count,
            IndicatorWords words,
            LocalDate asOf) {
        List<FiscalYear> years = IntStream.range(last.startYear() - count + 1, last.startYear() + 1)
                .filter(FiscalYear::isPlausible)
                .mapToObj(FiscalYear::new)
                .toList();
        return new IndicatorChart(indicator, List.of(series), years, words)
                .data(words.say("plan.IndicatorChart.lastYears", count), asOf);
    }

    private ChartData data(String title, LocalDate asOf) {
        List<Series> rows = new ArrayList<>();
        shown.forEach(one -> rows.add(bars(one)));
        shown.forEach(one -> target(one).ifPresent(rows::add));
        String unit = content.unit().isEmpty() ? words.say("plan.IndicatorChart.noUnit") : content.unit();
        return ChartData.bars(
                title, unit, asOf, years.stream().map(this::category).toList(), rows);
    }

    /** Every year from the first to the last that the indicator speaks of; of very long ones only those with something. */
    static List<FiscalYear> years(IndicatorRecord indicator) {
        TreeSet<FiscalYear> named = new TreeSet<>();
        for (SeriesContent one : indicator.content().series()) {
            if (one.baselineYear() != null) {
                named.add(one.baselineYear());
            }
            one.targets().forEach(target -> named.add(target.year()));
        }
        indicator.actuals().forEach(actual -> named.add(actual.content().year()));
        if (named.isEmpty() || named.last().startYear() - named.first().startYear() >= MOST_YEARS) {
            return List.copyOf(named);
        }
        List<FiscalYear> all = new ArrayList<>();
        for (FiscalYear year = named.first(); year.compareTo(named.last()) <= 0; year = year.next()) {
            all.add(year);
        }
        return all;
    }

    private String category(FiscalYear year) {
        String name = words.year(year, content.years());
        boolean baseline = shown.stream().anyMatch(one -> year.equals(one.baselineYear()));
        return baseline ? words.say("plan.IndicatorChart.baselineYear", name) : name;
    }

    private Series bars(SeriesContent series) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<@Nullable String> gaps = new ArrayList<>();
        for (FiscalYear year : years) {
            Optional<ActualRecord> actual = indicator.actual(series, year);
            BigDecimal value = actual.map(one -> one.content().value())
                    .or(() -> year.equals(series.baselineYear()) ? Optional.of(series.baseline()) : Optional.empty())
                    .flatMap(one -> one.number())
                    .orElse(null);
            values.add(value);
            gaps.add(value == null ? gap(series, year, actual.map(ActualRecord::content)) : null);
        }
        String name = series.name().isEmpty() ? words.say("plan.IndicatorChart.actual") : series.name();
        return Series.of(name, values).withGaps(gaps);
    }

    private @Nullable String gap(SeriesContent series, FiscalYear year, Optional<ActualContent> actual) {
        if (actual.isPresent()) {
            ActualContent said = actual.get();
            return said.missing() == null ? said.value().text() : words.say("plan.MissingReason." + said.missing());
        }
        if (year.equals(series.baselineYear())) {
            return series.baseline().isNone() ? null : series.baseline().text();
        }
        return content.isSurveyed(year) ? null : words.say("plan.MissingReason." + MissingReason.NOT_SURVEY_YEAR);
    }

    private Optional<Series> target(SeriesContent series) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (FiscalYear year : years) {
            values.add(Achievements.targetFor(series, year)
                    .flatMap(target -> target.value().number())
                    .orElse(null));
        }
        if (values.stream().allMatch(value -> value == null)) {
            return Optional.empty();
        }
        TargetContent last = series.targets().getLast();
        String year = words.year(last.year(), content.years());
        String name = series.name().isEmpty()
                ? words.say("plan.IndicatorChart.target", year)
                : words.say("plan.IndicatorChart.targetOf", series.name(), year);
        return Optional.of(Series.of(name, values).asTarget());
    }
}
