package jp.hagukumi.plan.indicator;

import static jp.hagukumi.plan.indicator.IndicatorCells.INDICATOR;
import static jp.hagukumi.plan.indicator.IndicatorCells.INDICATORS;
import static jp.hagukumi.plan.indicator.IndicatorCells.KEY;
import static jp.hagukumi.plan.indicator.IndicatorCells.SERIES_ROWS;
import static jp.hagukumi.plan.indicator.IndicatorCells.SURVEYS;
import static jp.hagukumi.plan.indicator.IndicatorCells.TARGETS;
import static jp.hagukumi.plan.indicator.IndicatorCells.VALUES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.GroupCheck;
import jp.hagukumi.plan.GroupRows;
import jp.hagukumi.plan.SheetChange;
import jp.hagukumi.plan.SheetGroup;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Takes indicators and their values from the rows of their five sheets. */
@Component
class IndicatorGroup implements SheetGroup {

    private final Indicators indicators;
    private final IndicatorWriter writer;
    private final ActualWriter values;

    IndicatorGroup(Indicators indicators, IndicatorWriter writer, ActualWriter values) {
        this.indicators = indicators;
        this.writer = writer;
        this.values = values;
    }

    @Override
    public List<String> kinds() {
        return List.of(INDICATORS, SERIES_ROWS, TARGETS, SURVEYS, VALUES);
    }

    @Override
    public void check(GroupCheck check) {
        new IndicatorRowsCheck(check).check();
    }

    /** Values go first and come last: a sub-series that has some cannot go, and one that is not there cannot have any. */
    @Override
    public void take(Edit edit, SheetKeys keys, GroupRows rows) {
        List<Indicator> known = indicators.findByPlan(edit.plan());
        Map<String, IndicatorId> before = new HashMap<>();
        known.forEach(one -> before.put(one.rowKey(), one.id()));
        List<Indicator> stored = known.stream().filter(one -> !one.isGone()).toList();
        values.clearPlaces(edit, values(rows.removals(VALUES), before));
        Map<String, IndicatorId> ids = writer.put(edit, contents(keys, rows, stored), back(rows));
        values.enter(edit, values(rows.puts(VALUES), ids));
        writer.remove(
                edit,
                rows.removals(INDICATORS).stream()
                        .map(gone ->
                                Objects.requireNonNull(before.get(gone.cells().of(KEY))))
                        .toList());
    }

    private static List<ActualContent> values(List<SheetChange> changes, Map<String, IndicatorId> ids) {
        return changes.stream()
                .map(change -> IndicatorCells.actual(change.cells(), id(ids, change.cells())))
                .toList();
    }

    private static Set<String> back(GroupRows rows) {
        return rows.puts(INDICATORS).stream()
                .filter(SheetChange::comesBack)
                .map(change -> change.cells().of(KEY))
                .collect(Collectors.toSet());
    }

    /** What the indicators are to say of which a row on one of the sheets comes, changes or goes. */
    private static List<IndicatorContent> contents(SheetKeys keys, GroupRows rows, List<Indicator> stored) {
        Set<String> touched = new HashSet<>(rows.touched(INDICATORS, KEY));
        List.of(SERIES_ROWS, TARGETS, SURVEYS).forEach(kind -> touched.addAll(rows.touched(kind, INDICATOR)));
        Function<String, IndicatorParts> parts = IndicatorParts.of(rows);
        Map<ElementId, Integer> last = new HashMap<>();
        stored.forEach(one -> last.merge(one.content().element(), one.content().place(), Math::max));
        List<IndicatorContent> contents = new ArrayList<>();
        for (Cells row : rows.cells(INDICATORS)) {
            String key = row.of(KEY);
            if (touched.contains(key)) {
                ElementId element = new ElementId(keys.need(SheetKeys.ELEMENTS, IndicatorCells.element(row)));
                int behind = last.getOrDefault(element, -1) + 1;
                IndicatorContent content = IndicatorCells.content(row, element, parts.apply(key), behind);
                last.merge(element, content.place(), Math::max);
                contents.add(content);
            }
        }
        return contents;
    }

    private static IndicatorId id(Map<String, IndicatorId> ids, Cells row) {
        IndicatorId id = ids.get(row.of(INDICATOR));
        if (id == null) {
            throw new RuleViolation("plan.violation.keyGone", row.of(INDICATOR));
        }
        return id;
    }
}
