package jp.hagukumi.plan.quantity;

import static jp.hagukumi.plan.quantity.QuantityColumns.ADDS_UP;
import static jp.hagukumi.plan.quantity.QuantityColumns.AREA;
import static jp.hagukumi.plan.quantity.QuantityColumns.AREAS;
import static jp.hagukumi.plan.quantity.QuantityColumns.AS_OF;
import static jp.hagukumi.plan.quantity.QuantityColumns.CARRIED;
import static jp.hagukumi.plan.quantity.QuantityColumns.CODE;
import static jp.hagukumi.plan.quantity.QuantityColumns.FORMULA;
import static jp.hagukumi.plan.quantity.QuantityColumns.KEY;
import static jp.hagukumi.plan.quantity.QuantityColumns.KIND;
import static jp.hagukumi.plan.quantity.QuantityColumns.LABEL;
import static jp.hagukumi.plan.quantity.QuantityColumns.LINE;
import static jp.hagukumi.plan.quantity.QuantityColumns.NAME;
import static jp.hagukumi.plan.quantity.QuantityColumns.NOTE;
import static jp.hagukumi.plan.quantity.QuantityColumns.PARENT;
import static jp.hagukumi.plan.quantity.QuantityColumns.PLACE;
import static jp.hagukumi.plan.quantity.QuantityColumns.REMARK;
import static jp.hagukumi.plan.quantity.QuantityColumns.ROLE;
import static jp.hagukumi.plan.quantity.QuantityColumns.ROLES;
import static jp.hagukumi.plan.quantity.QuantityColumns.SERVICE;
import static jp.hagukumi.plan.quantity.QuantityColumns.SOURCE;
import static jp.hagukumi.plan.quantity.QuantityColumns.TABLES;
import static jp.hagukumi.plan.quantity.QuantityColumns.UNIT;
import static jp.hagukumi.plan.quantity.QuantityColumns.VALUE;
import static jp.hagukumi.plan.quantity.QuantityColumns.WITHOUT;
import static jp.hagukumi.plan.quantity.QuantityColumns.YEAR;

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
import jp.hagukumi.plan.CellForm;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Demand and capacity as rows of sheets, and rows as tables. Each figure has a row, also one that is not there yet. */
final class QuantityCells {

    private QuantityCells() {}

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
