package jp.hagukumi.plan.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.GroupRows;

/** The rows that belong to one indicator on the sheets beside its own. */
record IndicatorParts(List<Cells> series, List<Cells> targets, List<Cells> surveys) {

    /** Those of every indicator, by its key. */
    static Function<String, IndicatorParts> of(GroupRows rows) {
        Map<String, List<Cells>> series = byIndicator(rows, IndicatorCells.SERIES_ROWS);
        Map<String, List<Cells>> targets = byIndicator(rows, IndicatorCells.TARGETS);
        Map<String, List<Cells>> surveys = byIndicator(rows, IndicatorCells.SURVEYS);
        return key -> new IndicatorParts(
                series.getOrDefault(key, List.of()),
                targets.getOrDefault(key, List.of()),
                surveys.getOrDefault(key, List.of()));
    }

    private static Map<String, List<Cells>> byIndicator(GroupRows rows, String kind) {
        return rows.cells(kind).stream()
                .collect(Collectors.groupingBy(
                        row -> row.of(IndicatorCells.INDICATOR), HashMap::new, Collectors.toList()));
    }
}
