package jp.hagukumi.plan.indicator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One figure or text of an indicator that was changed.
 *
 * @param field what it is
 * @param series the name of the sub-series, empty when there is only one or the change is about none
 * @param year of a target or a value, else null
 * @param before what stood there, empty for nothing; constants of the lists (rule, direction) by their names
 * @param after what stood there then
 */
public record IndicatorChange(
        Field field, String series, @Nullable FiscalYear year, String before, String after) implements Serializable {

    /** What can change. */
    public enum Field {
        INDICATOR,
        NAME,
        KIND,
        UNIT,
        RULE,
        WANTED,
        TOLERANCE,
        YEARS,
        SURVEY_YEARS,
        SOURCE,
        FACTORS,
        ELEMENT,
        SERIES,
        BASELINE,
        TARGET,
        ACTUAL,
        MISSING,
        NOTE
    }

    /** What differs between two contents; null stands for not being in the plan. */
    public static List<IndicatorChange> between(@Nullable IndicatorContent before, @Nullable IndicatorContent after) {
        List<IndicatorChange> changes = new ArrayList<>();
        if (before == null || after == null) {
            add(
                    changes,
                    Field.INDICATOR,
                    "",
                    null,
                    before == null ? "" : before.name(),
                    after == null ? "" : after.name());
            return changes;
        }
        add(
                changes,
                Field.ELEMENT,
                "",
                null,
                before.element().toString(),
                after.element().toString());
        add(changes, Field.NAME, "", null, before.name(), after.name());
        add(changes, Field.KIND, "", null, before.kind().name(), after.kind().name());
        add(changes, Field.UNIT, "", null, before.unit(), after.unit());
        add(changes, Field.RULE, "", null, before.rule().name(), after.rule().name());
        add(changes, Field.WANTED, "", null, text(before.wanted()), text(after.wanted()));
        add(changes, Field.TOLERANCE, "", null, text(before.tolerance()), text(after.tolerance()));
        add(changes, Field.YEARS, "", null, before.years().name(), after.years().name());
        add(changes, Field.SURVEY_YEARS, "", null, years(before.surveyYears()), years(after.surveyYears()));
        add(changes, Field.SOURCE, "", null, before.source(), after.source());
        add(changes, Field.FACTORS, "", null, before.externalFactors(), after.externalFactors());
        Map<String, SeriesContent> then = byKey(before);
        Map<String, SeriesContent> now = byKey(after);
        then.forEach((key, old) -> rows(changes, old, now.get(key)));
        now.forEach((key, added) -> {
            if (!then.containsKey(key)) {
                rows(changes, null, added);
            }
        });
        return changes;
    }

    /** What differs between two yearly values of one sub-series; null stands for nothing entered. */
    public static List<IndicatorChange> between(
            String series, FiscalYear year, @Nullable ActualContent before, @Nullable ActualContent after) {
        List<IndicatorChange> changes = new ArrayList<>();
        add(changes, Field.ACTUAL, series, year, value(before), value(after));
        add(
                changes,
                Field.MISSING,
                series,
                year,
                before == null ? "" : text(before.missing()),
                after == null ? "" : text(after.missing()));
        add(
                changes,
                Field.SOURCE,
                series,
                year,
                before == null ? "" : before.source(),
                after == null ? "" : after.source());
        add(changes, Field.NOTE, series, year, before == null ? "" : before.note(), after == null ? "" : after.note());
        return changes;
    }

    private static void rows(
            List<IndicatorChange> changes, @Nullable SeriesContent before, @Nullable SeriesContent after) {
        String name = after != null ? after.name() : before == null ? "" : before.name();
        add(changes, Field.SERIES, name, null, before == null ? "" : before.name(), after == null ? "" : after.name());
        add(changes, Field.BASELINE, name, null, baseline(before), baseline(after));
        Map<FiscalYear, String> then = targets(before);
        Map<FiscalYear, String> now = targets(after);
        Map<FiscalYear, String> all = new TreeMap<>(then);
        all.putAll(now);
        all.keySet()
                .forEach(year -> add(
                        changes, Field.TARGET, name, year, then.getOrDefault(year, ""), now.getOrDefault(year, "")));
    }

    private static String baseline(@Nullable SeriesContent series) {
        if (series == null) {
            return "";
        }
        String year = series.baselineYear() == null
                ? ""
                : " (" + series.baselineYear().startYear() + ")";
        return series.baseline() + year;
    }

    private static Map<FiscalYear, String> targets(@Nullable SeriesContent series) {
        Map<FiscalYear, String> targets = new TreeMap<>();
        if (series != null) {
            series.targets()
                    .forEach(target -> targets.put(target.year(), target.value().text()));
        }
        return targets;
    }

    private static Map<String, SeriesContent> byKey(IndicatorContent content) {
        Map<String, SeriesContent> byKey = new LinkedHashMap<>();
        content.series().forEach(one -> byKey.put(one.key(), one));
        return byKey;
    }

    private static String value(@Nullable ActualContent actual) {
        return actual == null ? "" : actual.value().text();
    }

    private static String years(List<FiscalYear> years) {
        return years.stream().map(year -> Integer.toString(year.startYear())).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static void add(
            List<IndicatorChange> changes,
            Field field,
            String series,
            @Nullable FiscalYear year,
            String before,
            String after) {
        if (!before.equals(after)) {
            changes.add(new IndicatorChange(field, series, year, before, after));
        }
    }
}
