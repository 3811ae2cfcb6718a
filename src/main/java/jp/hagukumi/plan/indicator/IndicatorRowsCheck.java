package jp.hagukumi.plan.indicator;

import static jp.hagukumi.plan.indicator.IndicatorCells.BASELINE;
import static jp.hagukumi.plan.indicator.IndicatorCells.INDICATOR;
import static jp.hagukumi.plan.indicator.IndicatorCells.INDICATORS;
import static jp.hagukumi.plan.indicator.IndicatorCells.KEY;
import static jp.hagukumi.plan.indicator.IndicatorCells.MISSING;
import static jp.hagukumi.plan.indicator.IndicatorCells.NAME;
import static jp.hagukumi.plan.indicator.IndicatorCells.NOTE;
import static jp.hagukumi.plan.indicator.IndicatorCells.RULE;
import static jp.hagukumi.plan.indicator.IndicatorCells.SERIES;
import static jp.hagukumi.plan.indicator.IndicatorCells.SERIES_ROWS;
import static jp.hagukumi.plan.indicator.IndicatorCells.TARGETS;
import static jp.hagukumi.plan.indicator.IndicatorCells.UNIT;
import static jp.hagukumi.plan.indicator.IndicatorCells.VALUE;
import static jp.hagukumi.plan.indicator.IndicatorCells.VALUES;
import static jp.hagukumi.plan.indicator.IndicatorCells.WANTED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.GroupCheck;
import jp.hagukumi.plan.GroupRows;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.SheetCheck.Line;
import jp.hagukumi.shared.FigureText;

/** The rules of an indicator over the rows of its sheets: those of {@link IndicatorContent}, said of the cell. */
final class IndicatorRowsCheck {

    private final GroupCheck check;
    private final GroupRows rows;
    private final Map<String, List<Line>> series = new HashMap<>();
    private final Set<List<String>> known = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();

    IndicatorRowsCheck(GroupCheck check) {
        this.check = check;
        this.rows = check.rows();
        for (Line line : rows.lines(SERIES_ROWS)) {
            series.computeIfAbsent(line.cells().of(INDICATOR), first -> new ArrayList<>())
                    .add(line);
            known.add(seriesOf(line.cells()));
        }
    }

    private static List<String> seriesOf(Cells row) {
        return List.of(row.of(INDICATOR), row.of(SERIES));
    }

    void check() {
        rows.lines(INDICATORS).forEach(this::indicator);
        series.values().forEach(this::names);
        rows.lines(SERIES_ROWS).forEach(line -> unit(SERIES_ROWS, line, BASELINE));
        rows.lines(TARGETS).forEach(line -> {
            series(TARGETS, line);
            unit(TARGETS, line, VALUE);
        });
        rows.lines(VALUES).forEach(line -> {
            series(VALUES, line);
            unit(VALUES, line, VALUE);
            value(line);
        });
    }

    private void indicator(Line line) {
        Cells row = line.cells();
        units.put(row.of(KEY), row.of(UNIT));
        if (row.of(WANTED).isEmpty() && IndicatorCells.RULES.constant(row.of(RULE)) == AchievementRule.DIRECTION) {
            check.refuse(INDICATORS, line, WANTED, PlanProblem.DIRECTION_MISSING);
        }
        int count = series.getOrDefault(row.of(KEY), List.of()).size();
        if (count == 0) {
            check.refuse(INDICATORS, line, KEY, PlanProblem.SERIES_MISSING);
        }
        if (count > IndicatorContent.SERIES_MAX) {
            check.refuse(INDICATORS, line, KEY, PlanProblem.TOO_MANY_VALUES, IndicatorContent.SERIES_MAX);
        }
    }

    private void names(List<Line> lines) {
        Set<String> names = new HashSet<>();
        for (Line line : lines) {
            String name = line.cells().of(NAME);
            if (lines.size() > 1 && (name.isBlank() || !names.add(name))) {
                check.refuse(SERIES_ROWS, line, NAME, PlanProblem.SERIES_NAME);
            }
        }
    }

    private void series(String kind, Line line) {
        if (!known.contains(seriesOf(line.cells()))) {
            check.refuse(kind, line, SERIES, PlanProblem.UNKNOWN_KEY);
        }
    }

    private void value(Line line) {
        Cells row = line.cells();
        String missing = row.of(MISSING);
        if (row.of(VALUE).isEmpty() == missing.isEmpty()) {
            check.refuse(VALUES, line, VALUE, PlanProblem.VALUE_OR_REASON);
        } else if (!missing.isEmpty()
                && IndicatorCells.REASONS.constant(missing) == MissingReason.OTHER
                && row.of(NOTE).isBlank()) {
            check.refuse(VALUES, line, NOTE, PlanProblem.REASON_NOT_TOLD);
        }
    }

    /** ‰ where % is meant: understood as the bare figure, which may be ten times what was meant. */
    private void unit(String kind, Line line, String column) {
        String unit = units.getOrDefault(line.cells().of(INDICATOR), "");
        String written = check.written(kind, line, column);
        if (!unit.isBlank() && FigureText.read(written, unit).hasOtherUnit(unit)) {
            check.remark(kind, line, column, PlanProblem.OTHER_UNIT, written, unit);
        }
    }
}
