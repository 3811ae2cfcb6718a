package jp.hagukumi.plan.indicator;

import static jp.hagukumi.plan.indicator.IndicatorCells.INDICATOR;
import static jp.hagukumi.plan.indicator.IndicatorCells.INDICATORS;
import static jp.hagukumi.plan.indicator.IndicatorCells.KEY;
import static jp.hagukumi.plan.indicator.IndicatorCells.SERIES_ROWS;
import static jp.hagukumi.plan.indicator.IndicatorCells.SURVEYS;
import static jp.hagukumi.plan.indicator.IndicatorCells.TARGETS;
import static jp.hagukumi.plan.indicator.IndicatorCells.VALUES;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.GroupCheck;
import jp.hagukumi.plan.GroupRows;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SheetChange;
import jp.hagukumi.plan.SheetGroup;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Takes indicators and their values from the rows of their five sheets. */
@Component
class IndicatorGroup implements SheetGroup {

    private final Indicators indicators;
    private final IndicatorBook book;
    private final IndicatorWriter writer;

    IndicatorGroup(Indicators indicators, IndicatorBook book, IndicatorWriter writer) {
        this.indicators = indicators;
        this.book = book;
        this.writer = writer;
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
        Map<String, IndicatorId> ids = new HashMap<>();
        indicators
                .findByPlanAndGoneFalse(edit.plan())
                .forEach(one -> ids.put(one.content().rowKey(), one.id()));
        for (SheetChange gone : rows.removals(VALUES)) {
            book.entered(IndicatorCells.actual(gone.cells(), id(ids, gone.cells())))
                    .ifPresent(value -> writer.clear(edit, value.id()));
        }
        write(edit, keys, rows, ids);
        for (SheetChange come : rows.puts(VALUES)) {
            writer.enter(edit, IndicatorCells.actual(come.cells(), id(ids, come.cells())));
        }
        for (SheetChange gone : rows.removals(INDICATORS)) {
            writer.remove(edit, Objects.requireNonNull(ids.get(gone.cells().of(KEY))));
        }
    }

    private void write(Edit edit, SheetKeys keys, GroupRows rows, Map<String, IndicatorId> ids) {
        Set<String> touched = new HashSet<>(rows.touched(INDICATORS, KEY));
        List.of(SERIES_ROWS, TARGETS, SURVEYS).forEach(kind -> touched.addAll(rows.touched(kind, INDICATOR)));
        Function<String, IndicatorParts> parts = IndicatorParts.of(rows);
        for (Cells row : rows.cells(INDICATORS)) {
            String key = row.of(KEY);
            if (!touched.contains(key)) {
                continue;
            }
            ElementId element = new ElementId(keys.need(SheetKeys.ELEMENTS, IndicatorCells.element(row)));
            IndicatorContent content =
                    IndicatorCells.content(row, element, parts.apply(key), behind(edit.plan(), element));
            IndicatorId known = ids.get(key);
            if (known == null) {
                ids.put(key, writer.add(edit, content));
            } else {
                writer.change(edit, known, content);
            }
        }
    }

    /** The place behind the other indicators of an element. */
    private int behind(PlanId plan, ElementId element) {
        return indicators.findByElementAndGoneFalse(element).stream()
                        .filter(one -> one.plan().equals(plan))
                        .mapToInt(one -> one.content().place())
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static IndicatorId id(Map<String, IndicatorId> ids, Cells row) {
        IndicatorId id = ids.get(row.of(INDICATOR));
        if (id == null) {
            throw new RuleViolation("plan.violation.keyGone", row.of(INDICATOR));
        }
        return id;
    }
}
