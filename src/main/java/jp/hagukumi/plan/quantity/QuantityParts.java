package jp.hagukumi.plan.quantity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.GroupRows;

/** The rows that belong to one table on the sheets beside its own. */
record QuantityParts(List<Cells> years, List<Cells> areas, List<Cells> lines, List<Cells> figures) {

    /** Those of every table, by its key. */
    static Function<String, QuantityParts> of(GroupRows rows) {
        Map<String, List<Cells>> years = byTable(rows, QuantityColumns.YEARS);
        Map<String, List<Cells>> areas = byTable(rows, QuantityColumns.TABLE_AREAS);
        Map<String, List<Cells>> lines = byTable(rows, QuantityColumns.LINES);
        Map<String, List<Cells>> figures = byTable(rows, QuantityColumns.FIGURES);
        return key -> new QuantityParts(
                years.getOrDefault(key, List.of()),
                areas.getOrDefault(key, List.of()),
                lines.getOrDefault(key, List.of()),
                figures.getOrDefault(key, List.of()));
    }

    private static Map<String, List<Cells>> byTable(GroupRows rows, String kind) {
        return rows.cells(kind).stream().collect(Collectors.groupingBy(row -> row.of(QuantityColumns.TABLE)));
    }
}
