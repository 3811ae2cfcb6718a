package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityColumns.ACTUALS;
import static jp.hagukumi.plan.quantity.QuantityColumns.AREA;
import static jp.hagukumi.plan.quantity.QuantityColumns.AREAS;
import static jp.hagukumi.plan.quantity.QuantityColumns.CARRIED;
import static jp.hagukumi.plan.quantity.QuantityColumns.FIGURES;
import static jp.hagukumi.plan.quantity.QuantityColumns.FORMULA;
import static jp.hagukumi.plan.quantity.QuantityColumns.KEY;
import static jp.hagukumi.plan.quantity.QuantityColumns.KIND;
import static jp.hagukumi.plan.quantity.QuantityColumns.LABEL;
import static jp.hagukumi.plan.quantity.QuantityColumns.LINE;
import static jp.hagukumi.plan.quantity.QuantityColumns.LINES;
import static jp.hagukumi.plan.quantity.QuantityColumns.NAME;
import static jp.hagukumi.plan.quantity.QuantityColumns.PARENT;
import static jp.hagukumi.plan.quantity.QuantityColumns.REMARK;
import static jp.hagukumi.plan.quantity.QuantityColumns.TABLE;
import static jp.hagukumi.plan.quantity.QuantityColumns.TABLES;
import static jp.hagukumi.plan.quantity.QuantityColumns.UNIT;
import static jp.hagukumi.plan.quantity.QuantityColumns.VALUE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.GroupCheck;
import jp.hagukumi.plan.GroupRows;
import jp.hagukumi.plan.PlanProblem;
import jp.hagukumi.plan.SheetCheck.Line;
import jp.hagukumi.shared.FigureText;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The rules of tables of demand and capacity over the rows of their sheets, said of the cell. What a table's own
 * arithmetic contradicts is remarked on and taken: published tables have errors.
 */
final class QuantityRowsCheck {

    private record Where(String table, Cell cell) {}

    private final GroupCheck check;
    private final GroupRows rows;
    private final Map<String, AreaId> areas = new HashMap<>();
    private final Map<String, QuantityContent> tables = new HashMap<>();
    private boolean sound = true;

    QuantityRowsCheck(GroupCheck check) {
        this.check = check;
        this.rows = check.rows();
    }

    void check() {
        areas();
        Function<String, QuantityParts> parts = QuantityParts.of(rows);
        rows.lines(LINES).forEach(line -> name(line));
        for (Line line : rows.lines(TABLES)) {
            Cells row = line.cells();
            QuantityContent content = QuantityCells.content(row, parts.apply(row.of(KEY)), this::area, 0);
            tables.put(row.of(KEY), content);
            table(line, content);
        }
        rows.lines(LINES).forEach(this::formulas);
        rows.lines(FIGURES).forEach(this::figure);
        rows.lines(ACTUALS).forEach(this::actual);
        if (sound) {
            arithmetic();
        }
    }

    private void refuse(String kind, Line line, String column, Kind why, Object... more) {
        sound = false;
        check.refuse(kind, line, column, why, more);
    }

    private AreaId area(String key) {
        return areas.computeIfAbsent(key, first -> AreaId.next());
    }

    private void areas() {
        Set<List<String>> names = new HashSet<>();
        Map<String, String> parents = new HashMap<>();
        rows.cells(AREAS).forEach(row -> parents.put(row.of(KEY), row.of(PARENT)));
        for (Line line : rows.lines(AREAS)) {
            Cells row = line.cells();
            if (!names.add(List.of(row.of(PARENT), row.of(KIND), row.of(NAME)))) {
                refuse(AREAS, line, NAME, PlanProblem.AREA_TWICE);
            }
            Set<String> passed = new HashSet<>();
            for (String at = row.of(KEY); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
                if (!passed.add(at)) {
                    refuse(AREAS, line, PARENT, PlanProblem.AREA_IN_ITSELF);
                    break;
                }
            }
        }
    }

    private void table(Line line, QuantityContent table) {
        if (table.withoutFigures()) {
            return;
        }
        if (table.unit().isBlank()) {
            refuse(TABLES, line, UNIT, PlanProblem.UNIT_MISSING);
        }
        if (table.years().isEmpty() || table.areas().isEmpty() || table.lines().isEmpty()) {
            refuse(TABLES, line, KEY, PlanProblem.TABLE_INCOMPLETE);
        }
    }

    private void name(Line line) {
        if (QuantityCells.line(line.cells()).name().isBlank()) {
            refuse(LINES, line, LABEL, PlanProblem.LINE_NAMELESS);
        }
    }

    private void formulas(Line line) {
        QuantityContent table = tables.get(line.cells().of(TABLE));
        if (table == null || table.withoutFigures()) {
            return;
        }
        QuantityLine said = QuantityCells.line(line.cells());
        if (!said.formula().isBlank()) {
            reads(line, FORMULA, () -> Formula.of(said, table.lines()));
        }
        if (!said.carriedFrom().isBlank()) {
            reads(line, CARRIED, () -> Formula.carried(said, table.lines()));
        }
    }

    private void reads(Line line, String column, Runnable reading) {
        try {
            reading.run();
        } catch (RuleViolation unreadable) {
            refuse(LINES, line, column, PlanProblem.FORMULA_UNREADABLE);
        }
    }

    /** A blank figure of what the table no longer has is as good as none. */
    private void figure(Line line) {
        if (!line.cells().of(VALUE).isEmpty()) {
            place(FIGURES, line);
        }
    }

    /** Refuses what is said of a place that its table has not: nobody would ever see it. */
    private void place(String kind, Line line) {
        Cells row = line.cells();
        QuantityContent table = tables.get(row.of(TABLE));
        if (table == null) {
            return;
        }
        Cell cell = QuantityCells.cell(row, this::area);
        if (!table.form().has(cell)) {
            refuse(
                    kind,
                    line,
                    LINE,
                    PlanProblem.NOT_IN_TABLE,
                    row.of(AREA),
                    cell.year().startYear());
        }
        String written = check.written(kind, line, VALUE);
        if (!table.unit().isBlank() && FigureText.read(written, table.unit()).hasOtherUnit(table.unit())) {
            check.remark(kind, line, VALUE, PlanProblem.OTHER_UNIT, written, table.unit());
        }
    }

    private void actual(Line line) {
        place(ACTUALS, line);
        if (line.cells().of(VALUE).isEmpty() && line.cells().of(REMARK).isBlank()) {
            refuse(ACTUALS, line, REMARK, PlanProblem.REASON_NOT_TOLD);
        }
    }

    private void arithmetic() {
        AreaTree tree = QuantityCells.tree(rows.cells(AREAS), this::area);
        Map<Where, Line> figures = new HashMap<>();
        for (Line line : rows.lines(FIGURES)) {
            Cells row = line.cells();
            figures.put(new Where(row.of(TABLE), QuantityCells.cell(row, this::area)), line);
        }
        tables.forEach((key, table) -> QuantityCheck.of(table, tree)
                .findings()
                .forEach(finding -> remark(figures.get(new Where(key, finding.cell())), finding)));
    }

    private void remark(@Nullable Line line, Finding finding) {
        if (line != null && line.number() > 0) {
            check.remark(
                    FIGURES,
                    line,
                    VALUE,
                    PlanProblem.DOES_NOT_RECKON,
                    finding.table(),
                    finding.lineName(),
                    finding.rule(),
                    finding.expected().toPlainString());
        }
    }
}
