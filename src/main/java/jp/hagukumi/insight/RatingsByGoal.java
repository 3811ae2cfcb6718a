package jp.hagukumi.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.ChartData.Series;

/**
 * How the marks of a review spread over the goals of the plan: one lying bar per goal, one stretch per mark. It counts
 * reports, not projects: a project on which two departments report has two marks. Marks are only counted, never
 * averaged.
 */
public final class RatingsByGoal {

    private RatingsByGoal() {}

    /**
     * One report as it is counted.
     *
     * @param goal code and title of the goal it belongs to, as printed
     * @param mark the mark given, empty while there is none
     */
    public record GoalMark(String goal, String mark) implements Serializable {}

    /** As {@link #chart(String, LocalDate, String, List, String, List, List)}, with the goals that the rows name. */
    public static ChartData chart(
            String title,
            LocalDate asOf,
            String unit,
            List<RatingMark> scale,
            String noMarkLabel,
            List<GoalMark> rows) {
        return chart(title, asOf, unit, scale, noMarkLabel, List.of(), rows);
    }

    /**
     * Counts the rows.
     *
     * @param unit what is counted, as printed (件, reports)
     * @param scale the plan's marks in their order; each becomes a series even if nobody gave it
     * @param noMarkLabel the name of the series of rows without a mark; that series is there only when such rows are
     * @param goals the goals in the order of the plan, shown even if no row names them; goals that only rows name
     *     follow
     * @param rows one for each report
     */
    public static ChartData chart(
            String title,
            LocalDate asOf,
            String unit,
            List<RatingMark> scale,
            String noMarkLabel,
            List<String> goals,
            List<GoalMark> rows) {
        List<String> categories = categories(goals, rows);
        SequencedMap<String, int[]> counts = new LinkedHashMap<>();
        scale.forEach(mark -> counts.put(mark.mark(), new int[categories.size()]));
        int[] none = new int[categories.size()];
        for (GoalMark row : rows) {
            int[] counted = row.mark().isEmpty()
                    ? none
                    : Objects.requireNonNull(
                            // A mark that has left the scale still counts, under its own name.
                            counts.computeIfAbsent(row.mark(), unknown -> new int[categories.size()]));
            counted[categories.indexOf(row.goal())]++;
        }
        return ChartData.stack(title, unit, asOf, categories, series(scale, counts, none, noMarkLabel));
    }

    private static List<String> categories(List<String> goals, List<GoalMark> rows) {
        SequencedSet<String> named = new LinkedHashSet<>(goals);
        rows.forEach(row -> named.add(row.goal()));
        return List.copyOf(named);
    }

    private static List<Series> series(
            List<RatingMark> scale, Map<String, int[]> counts, int[] none, String noMarkLabel) {
        List<Series> series = new ArrayList<>();
        counts.forEach((mark, values) -> series.add(Series.of(name(mark, scale), whole(values))));
        if (java.util.Arrays.stream(none).sum() > 0) {
            series.add(Series.of(noMarkLabel, whole(none)).asRest());
        }
        return series;
    }

    /** Mark and label; a mark whose label repeats it stands alone. */
    private static String name(String mark, List<RatingMark> scale) {
        return scale.stream()
                .filter(known -> known.mark().equals(mark))
                .map(known -> known.label().isEmpty() || known.label().equals(mark) ? mark : mark + " " + known.label())
                .findFirst()
                .orElse(mark);
    }

    private static List<Integer> whole(int[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }
}
