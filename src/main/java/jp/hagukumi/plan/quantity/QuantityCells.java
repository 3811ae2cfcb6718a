package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.hagukumi.plan.CellChoice;
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.WorkbookLimits;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Demand and capacity as rows of sheets, and rows as tables. Each figure has a row, also one that is not there yet. */
final class QuantityCells {

    static final String AREAS = "areas";
    static final String TABLES = "quantity-tables";
    static final String YEARS = "quantity-years";
    static final String TABLE_AREAS = "quantity-areas";
    static final String LINES = "quantity-lines";
    static final String FIGURES = "quantity-figures";
    static final String ACTUALS = "quantity-actuals";

    static final String KEY = "KEY";
    static final String TABLE = "TABLE";
    static final String AREA = "AREA";
    static final String LINE = "LINE";
    static final String YEAR = "YEAR";
    static final String PARENT = "PARENT";
    static final String KIND = "KIND";
    static final String NAME = "NAME";
    static final String SERVICE = "SERVICE";
    static final String UNIT = "UNIT";
    static final String WITHOUT = "WITHOUT";
    static final String CODE = "CODE";
    static final String LABEL = "LABEL";
    static final String FORMULA = "FORMULA";
    static final String CARRIED = "CARRIED";
    static final String VALUE = "VALUE";
    static final String REMARK = "REMARK";
    private static final String PLACE = "PLACE";
    private static final String AS_OF = "AS_OF";
    private static final String NOTE = "NOTE";
    private static final String SOURCE = "SOURCE";
    private static final String ROLE = "ROLE";
    private static final String ADDS_UP = "ADDS_UP";

    private static final CellChoice<LineRole> ROLES = new CellChoice<>("quantity-lines.ROLE", LineRole.class);

    static final List<SheetColumn> OF_AREA = List.of(
            SheetColumn.key(KEY),
            SheetColumn.reference(PARENT, AREAS),
            SheetColumn.place(),
            SheetColumn.text(KIND, 14, AreaTree.KIND_MAX).filled(),
            SheetColumn.text(NAME, 20, AreaTree.NAME_MAX).filled());

    static final List<SheetColumn> OF_TABLE = List.of(
            SheetColumn.key(KEY),
            SheetColumn.place(),
            SheetColumn.of(SERVICE, 30, QuantityForm.SERVICE_MAX, CellForm.name())
                    .filled(),
            SheetColumn.of(UNIT, 8, QuantityForm.UNIT_MAX, CellForm.name()),
            SheetColumn.of(WITHOUT, 10, WorkbookLimits.CODE, CellForm.mark()),
            SheetColumn.text(AS_OF, 12, QuantityForm.AS_OF_MAX),
            SheetColumn.text(NOTE, 30, QuantityForm.NOTE_MAX),
            SheetColumn.text(SOURCE, 30, QuantityForm.SOURCE_MAX));

    static final List<SheetColumn> OF_YEAR = List.of(table(), year());

    static final List<SheetColumn> OF_TABLE_AREA = List.of(table(), area(), SheetColumn.place());

    static final List<SheetColumn> OF_LINE = List.of(
            table(),
            line(),
            SheetColumn.place(),
            SheetColumn.text(CODE, 8, QuantityForm.CODE_MAX),
            SheetColumn.text(LABEL, 30, QuantityForm.LABEL_MAX),
            SheetColumn.of(ROLE, 14, WorkbookLimits.CODE, ROLES).filled(),
            SheetColumn.text(FORMULA, 16, QuantityForm.FORMULA_MAX),
            SheetColumn.text(CARRIED, 16, QuantityForm.FORMULA_MAX),
            SheetColumn.of(ADDS_UP, 10, WorkbookLimits.CODE, CellForm.mark()));

    static final List<SheetColumn> OF_FIGURE = List.of(table(), area(), line(), year(), amount());

    static final List<SheetColumn> OF_ACTUAL = List.of(
            table(), area(), line(), year(), amount(), SheetColumn.text(REMARK, 30, QuantityActuals.REMARK_MAX));

    private QuantityCells() {}

    private static SheetColumn table() {
        return SheetColumn.reference(TABLE, TABLES).identifies();
    }

    private static SheetColumn area() {
        return SheetColumn.reference(AREA, AREAS).identifies();
    }

    private static SheetColumn line() {
        return SheetColumn.of(LINE, 8, WorkbookLimits.CODE, AmountCells.lineNumber())
                .identifies();
    }

    private static SheetColumn year() {
        return SheetColumn.of(YEAR, 8, WorkbookLimits.CODE, CellForm.year()).identifies();
    }

    private static SheetColumn amount() {
        return SheetColumn.of(VALUE, 12, WorkbookLimits.CODE, AmountCells.amount());
    }

    static List<String[]> areas(Map<UUID, AreaTree> contents, SheetKeys keys) {
        List<String[]> rows = new ArrayList<>();
        for (AreaTree tree : contents.values()) {
            int place = 0;
            for (Area area : tree.areas()) {
                AreaId parent = area.parent();
                rows.add(new String[] {
                    keys.of(AREAS, area.id().value(), area.name()),
                    parent == null ? "" : key(keys, parent),
                    Integer.toString(++place),
                    area.kind(),
                    area.name()
                });
            }
        }
        return rows;
    }

    static List<String[]> tables(Map<UUID, QuantityContent> contents, SheetKeys keys) {
        List<String[]> rows = new ArrayList<>();
        contents.forEach((id, table) -> rows.add(new String[] {
            keys.of(TABLES, id, table.service()),
            Integer.toString(table.place() + 1),
            table.service(),
            table.unit(),
            CellForm.marked(table.withoutFigures()),
            filled(table.asOf()),
            filled(table.note()),
            filled(table.source())
        }));
        return rows;
    }

    static List<String[]> years(Map<UUID, QuantityContent> contents, SheetKeys keys) {
        return rows(
                contents,
                keys,
                (key, table) -> table.years().stream()
                        .map(year -> new String[] {key, text(year)})
                        .toList());
    }

    static List<String[]> tableAreas(Map<UUID, QuantityContent> contents, SheetKeys keys) {
        return rows(contents, keys, (key, table) -> {
            List<String[]> rows = new ArrayList<>();
            table.areas()
                    .forEach(area -> rows.add(new String[] {key, key(keys, area), Integer.toString(rows.size() + 1)}));
            return rows;
        });
    }

    static List<String[]> lines(Map<UUID, QuantityContent> contents, SheetKeys keys) {
        return rows(contents, keys, (key, table) -> {
            List<String[]> rows = new ArrayList<>();
            table.lines()
                    .forEach(line -> rows.add(new String[] {
                        key,
                        Integer.toString(line.number()),
                        Integer.toString(rows.size() + 1),
                        filled(line.code()),
                        filled(line.label()),
                        ROLES.word(line.role()),
                        filled(line.formula()),
                        filled(line.carriedFrom()),
                        CellForm.marked(line.addsUp())
                    }));
            return rows;
        });
    }

    /** One row for every place of a table, so that blank ones can be filled in. */
    static List<String[]> figures(Map<UUID, QuantityContent> contents, SheetKeys keys) {
        return rows(contents, keys, (key, table) -> {
            Map<Cell, BigDecimal> figures = table.byCell();
            List<String[]> rows = new ArrayList<>();
            for (AreaId area : table.areas()) {
                String areaKey = key(keys, area);
                for (QuantityLine line : table.lines()) {
                    for (FiscalYear year : table.years()) {
                        rows.add(new String[] {
                            key,
                            areaKey,
                            Integer.toString(line.number()),
                            text(year),
                            AmountCells.text(figures.get(new Cell(area, line.number(), year)))
                        });
                    }
                }
            }
            return rows;
        });
    }

    static List<String[]> actuals(Map<UUID, ActualsContent> contents, SheetKeys keys) {
        return rows(
                contents,
                keys,
                (key, came) -> came.figures().stream()
                        .map(figure -> new String[] {
                            key,
                            key(keys, figure.area()),
                            Integer.toString(figure.line()),
                            text(figure.year()),
                            AmountCells.text(figure.value()),
                            filled(figure.remark())
                        })
                        .toList());
    }

    private interface RowsOfTable<C> {
        List<String[]> of(String key, C content);
    }

    private static <C> List<String[]> rows(Map<UUID, C> contents, SheetKeys keys, RowsOfTable<C> of) {
        List<String[]> rows = new ArrayList<>();
        contents.forEach((id, content) -> rows.addAll(of.of(keys.of(TABLES, id), content)));
        return rows;
    }

    private static String key(SheetKeys keys, AreaId area) {
        return keys.of(AREAS, area.value());
    }

    private static String filled(String text) {
        return text.isBlank() ? "" : text;
    }

    private static String text(FiscalYear year) {
        return Integer.toString(year.startYear());
    }

    private static int place(Cells row) {
        return Objects.requireNonNullElse(row.number(PLACE), Integer.MAX_VALUE);
    }

    private static int number(Cells row) {
        return Objects.requireNonNull(row.number(LINE));
    }

    static FiscalYear year(Cells row) {
        return new FiscalYear(Objects.requireNonNull(row.number(YEAR)));
    }

    static @Nullable BigDecimal value(Cells row) {
        return row.of(VALUE).isEmpty() ? null : new BigDecimal(row.of(VALUE));
    }

    /** The areas that rows draw, in the order of their places. */
    static AreaTree tree(List<Cells> rows, Function<String, AreaId> ids) {
        return new AreaTree(rows.stream()
                .sorted(Comparator.comparingInt(QuantityCells::place))
                .map(row -> new Area(
                        ids.apply(row.of(KEY)),
                        row.of(PARENT).isEmpty() ? null : ids.apply(row.of(PARENT)),
                        row.of(KIND),
                        row.of(NAME)))
                .toList());
    }

    /**
     * What the rows of all sheets say about one table.
     *
     * @param row its row on the sheet of tables
     * @param of its rows on the others
     * @param behind its place where the row names none
     */
    static QuantityContent content(Cells row, QuantityParts of, Function<String, AreaId> ids, int behind) {
        QuantityForm form = new QuantityForm(
                row.of(SERVICE),
                row.of(UNIT),
                row.isMarked(WITHOUT),
                row.of(AS_OF),
                row.of(NOTE),
                row.of(SOURCE),
                of.years().stream().map(QuantityCells::year).sorted().toList(),
                of.areas().stream()
                        .sorted(Comparator.comparingInt(QuantityCells::place))
                        .map(area -> ids.apply(area.of(AREA)))
                        .toList(),
                of.lines().stream()
                        .sorted(Comparator.comparingInt(QuantityCells::place))
                        .map(QuantityCells::line)
                        .toList());
        Map<Cell, BigDecimal> figures = new HashMap<>();
        of.figures()
                .forEach(figure ->
                        Optional.ofNullable(value(figure)).ifPresent(value -> figures.put(cell(figure, ids), value)));
        Integer place = row.number(PLACE);
        return QuantityContent.of(place == null ? behind : place - 1, form, figures);
    }

    static QuantityLine line(Cells row) {
        return new QuantityLine(
                number(row),
                row.of(CODE),
                row.of(LABEL),
                ROLES.constant(row.of(ROLE)),
                row.of(FORMULA),
                row.of(CARRIED),
                row.isMarked(ADDS_UP));
    }

    static Cell cell(Cells row, Function<String, AreaId> ids) {
        return new Cell(ids.apply(row.of(AREA)), number(row), year(row));
    }

    static ActualFigure actual(Cells row, Function<String, AreaId> ids) {
        Cell cell = cell(row, ids);
        return new ActualFigure(cell.area(), cell.line(), cell.year(), value(row), row.of(REMARK));
    }
}
