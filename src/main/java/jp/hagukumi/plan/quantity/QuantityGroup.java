package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityColumns.ACTUALS;
import static jp.hagukumi.plan.quantity.QuantityColumns.AREAS;
import static jp.hagukumi.plan.quantity.QuantityColumns.FIGURES;
import static jp.hagukumi.plan.quantity.QuantityColumns.KEY;
import static jp.hagukumi.plan.quantity.QuantityColumns.LINES;
import static jp.hagukumi.plan.quantity.QuantityColumns.TABLE;
import static jp.hagukumi.plan.quantity.QuantityColumns.TABLES;
import static jp.hagukumi.plan.quantity.QuantityColumns.TABLE_AREAS;
import static jp.hagukumi.plan.quantity.QuantityColumns.YEARS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.GroupCheck;
import jp.hagukumi.plan.GroupRows;
import jp.hagukumi.plan.SheetChange;
import jp.hagukumi.plan.SheetGroup;
import jp.hagukumi.plan.SheetKeys;
import org.springframework.stereotype.Component;

/** Takes areas, tables of demand and capacity, and what came of them, from the rows of their sheets. */
@Component
class QuantityGroup implements SheetGroup {

    private final QuantityShelf shelf;

    QuantityGroup(QuantityShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<String> kinds() {
        return List.of(AREAS, TABLES, YEARS, TABLE_AREAS, LINES, FIGURES, ACTUALS);
    }

    @Override
    public void check(GroupCheck check) {
        new QuantityRowsCheck(check).check();
    }

    /** What came of a table goes before it, and comes after it; areas are judged when every table says what it is to say. */
    @Override
    public void take(Edit edit, SheetKeys keys, GroupRows rows) {
        for (SheetChange come : rows.puts(AREAS)) {
            keys.of(AREAS, come, come.cells().of(KEY), AreaId.next().value());
        }
        for (SheetChange come : rows.puts(TABLES)) {
            keys.of(TABLES, come, come.cells().of(KEY), QuantityTableId.next().value());
        }
        Function<String, AreaId> areas = key -> new AreaId(keys.need(AREAS, key));
        if (!rows.puts(AREAS).isEmpty() || !rows.removals(AREAS).isEmpty()) {
            shelf.draw(edit, QuantityCells.tree(rows.cells(AREAS), areas));
        }
        tables(edit, keys, rows, areas);
        actuals(edit, keys, rows, areas);
        for (SheetChange gone : rows.removals(TABLES)) {
            shelf.remove(
                    edit, new QuantityTableId(keys.need(TABLES, gone.cells().of(KEY))));
        }
        shelf.expectAreas(edit);
    }

    private void tables(Edit edit, SheetKeys keys, GroupRows rows, Function<String, AreaId> areas) {
        Set<String> touched = new HashSet<>(rows.touched(TABLES, KEY));
        List.of(YEARS, TABLE_AREAS, LINES, FIGURES).forEach(kind -> touched.addAll(rows.touched(kind, TABLE)));
        Function<String, QuantityParts> parts = QuantityParts.of(rows);
        int behind = shelf.behind(edit.plan());
        for (Cells row : rows.cells(TABLES)) {
            String key = row.of(KEY);
            if (touched.contains(key)) {
                QuantityContent content = QuantityCells.content(row, parts.apply(key), areas, behind);
                behind = Math.max(behind, content.place() + 1);
                shelf.put(edit, new QuantityTableId(keys.need(TABLES, key)), content);
            }
        }
    }

    private void actuals(Edit edit, SheetKeys keys, GroupRows rows, Function<String, AreaId> areas) {
        Map<String, List<Cells>> gone = byTable(rows.removals(ACTUALS));
        Map<String, List<Cells>> come = byTable(rows.puts(ACTUALS));
        for (String key : rows.touched(ACTUALS, TABLE)) {
            shelf.record(
                    edit,
                    new QuantityTableId(keys.need(TABLES, key)),
                    gone.getOrDefault(key, List.of()).stream()
                            .map(row -> QuantityCells.cell(row, areas))
                            .map(cell -> new ActualFigure(cell.area(), cell.line(), cell.year(), null, ""))
                            .toList(),
                    come.getOrDefault(key, List.of()).stream()
                            .map(row -> QuantityCells.actual(row, areas))
                            .toList());
        }
    }

    private static Map<String, List<Cells>> byTable(List<SheetChange> changes) {
        return changes.stream().map(SheetChange::cells).collect(Collectors.groupingBy(row -> row.of(TABLE)));
    }
}
