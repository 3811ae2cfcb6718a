package jp.hagukumi.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.ChartData.Series;

/** How far each department is: one lying bar per department, one stretch per step, what is done at the left. */
public final class ProgressByDepartment {

    private ProgressByDepartment() {}

    /** How far one report is, done first. The order is that of the chart's stretches. */
    public enum Step {
        ACCEPTED,
        APPROVED,
        SUBMITTED,
        RETURNED,
        BEGUN,
        NOT_BEGUN
    }

    /** One report: who writes it and how far it is. */
    public record DepartmentStep(String department, Step step) implements Serializable {}

    /**
     * Counts the rows.
     *
     * @param unit what is counted, as printed (件, reports)
     * @param label names a step
     * @param rows one for each report of the round; departments are shown in the order in which they come
     */
    public static ChartData chart(
            String title, LocalDate asOf, String unit, Function<Step, String> label, List<DepartmentStep> rows) {
        List<String> departments = List.copyOf(rows.stream()
                .map(DepartmentStep::department)
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
        Map<Step, int[]> counts = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            counts.put(step, new int[departments.size()]);
        }
        for (DepartmentStep row : rows) {
            Objects.requireNonNull(counts.get(row.step()))[departments.indexOf(row.department())]++;
        }
        return ChartData.stack(
                title,
                unit,
                asOf,
                departments,
                counts.entrySet().stream()
                        .map(one -> series(one.getKey(), label.apply(one.getKey()), one.getValue()))
                        .toList());
    }

    private static Series series(Step step, String name, int[] values) {
        Series series = Series.of(name, Arrays.stream(values).boxed().toList());
        return step == Step.NOT_BEGUN ? series.asRest() : series;
    }
}
