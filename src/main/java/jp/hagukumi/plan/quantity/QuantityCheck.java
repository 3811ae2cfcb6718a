package jp.hagukumi.plan.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Checks a table of demand and capacity against its own arithmetic: the formulas of its lines, what a year takes over
 * from the year before, and that the parts of an area add up. It checks and never corrects; what a plan printed stands.
 */
public final class QuantityCheck {

    private final QuantityContent table;
    private final AreaTree areas;
    private final Map<Cell, BigDecimal> figures;
    private final List<Finding> findings = new ArrayList<>();
    private int checked;

    private QuantityCheck(QuantityContent table, AreaTree areas) {
        this.table = table;
        this.areas = areas;
        this.figures = table.byCell();
    }

    public static QuantityVerdict of(QuantityContent table, AreaTree areas) {
        return table.withoutFigures()
                ? new QuantityVerdict(0, List.of(), List.of())
                : new QuantityCheck(table, areas).verdict();
    }

    private QuantityVerdict verdict() {
        for (AreaId area : table.areas()) {
            for (QuantityLine line : table.lines()) {
                formula(area, line);
                carry(area, line);
            }
        }
        areas.divisions().forEach(this::parts);
        List<Cell> shortages = table.figures().stream()
                .filter(figure -> figure.value().signum() < 0 && isGap(figure.line()))
                .map(QuantityFigure::cell)
                .toList();
        return new QuantityVerdict(checked, findings, shortages);
    }

    private boolean isGap(int number) {
        return table.lines().stream().anyMatch(line -> line.number() == number && line.role() == LineRole.GAP);
    }

    private void formula(AreaId area, QuantityLine line) {
        if (line.formula().isBlank()) {
            return;
        }
        Formula formula = Formula.of(line, table.lines());
        for (FiscalYear year : table.years()) {
            BigDecimal found = figures.get(new Cell(area, line.number(), year));
            if (found != null) {
                BigDecimal expected = formula.value(number -> figures.get(new Cell(area, number, year)), found);
                compare(Finding.Kind.FORMULA, area, line, year, line.formula(), expected, found);
            }
        }
    }

    private void carry(AreaId area, QuantityLine line) {
        if (line.carriedFrom().isBlank()) {
            return;
        }
        int from = Formula.carried(line, table.lines());
        for (FiscalYear year : table.years()) {
            BigDecimal expected = figures.get(new Cell(area, from, year.previous()));
            BigDecimal found = figures.get(new Cell(area, line.number(), year));
            compare(Finding.Kind.CARRY, area, line, year, line.carriedFrom(), expected, found);
        }
    }

    /** An area or a part that is not in the table has no figure, and so nothing is compared. */
    private void parts(AreaTree.Division division) {
        for (QuantityLine line : table.lines()) {
            if (!line.addsUp()) {
                continue;
            }
            for (FiscalYear year : table.years()) {
                compare(
                        Finding.Kind.AREAS,
                        division.whole(),
                        line,
                        year,
                        division.kind(),
                        sum(division.parts(), line, year),
                        figures.get(new Cell(division.whole(), line.number(), year)));
            }
        }
    }

    private @Nullable BigDecimal sum(List<AreaId> parts, QuantityLine line, FiscalYear year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (AreaId part : parts) {
            BigDecimal figure = figures.get(new Cell(part, line.number(), year));
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure);
        }
        return sum;
    }

    private void compare(
            Finding.Kind kind,
            AreaId area,
            QuantityLine line,
            FiscalYear year,
            String rule,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal found) {
        if (expected == null || found == null) {
            return;
        }
        checked++;
        if (expected.compareTo(found) != 0) {
            findings.add(new Finding(
                    kind,
                    table.service(),
                    area,
                    areas.name(area),
                    line.number(),
                    line.name(),
                    year,
                    rule,
                    QuantityFigure.plain(expected),
                    found));
        }
    }

    /** What empty cells would have to say by the formulas and by what is carried over, as far as that can be known. */
    public static Map<Cell, BigDecimal> wanting(QuantityContent table) {
        Map<Cell, BigDecimal> known = table.byCell();
        Map<Cell, BigDecimal> wanting = new LinkedHashMap<>();
        boolean more = !table.withoutFigures();
        while (more) {
            Map<Cell, BigDecimal> found = new LinkedHashMap<>();
            for (AreaId area : table.areas()) {
                for (QuantityLine line : table.lines()) {
                    for (FiscalYear year : table.years()) {
                        Cell cell = new Cell(area, line.number(), year);
                        BigDecimal value = known.containsKey(cell) ? null : follows(table, line, cell, known);
                        if (value != null) {
                            found.put(cell, QuantityFigure.plain(value));
                        }
                    }
                }
            }
            more = !found.isEmpty();
            known.putAll(found);
            wanting.putAll(found);
        }
        return wanting;
    }

    private static @Nullable BigDecimal follows(
            QuantityContent table, QuantityLine line, Cell cell, Map<Cell, BigDecimal> known) {
        if (!line.formula().isBlank()) {
            return Formula.of(line, table.lines())
                    .value(number -> known.get(new Cell(cell.area(), number, cell.year())), BigDecimal.ZERO);
        }
        if (!line.carriedFrom().isBlank()) {
            int from = Formula.carried(line, table.lines());
            return known.get(new Cell(cell.area(), from, cell.year().previous()));
        }
        return null;
    }
}
