package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.FiscalYear;

/**
 * All that a table of demand and capacity says: what the ledger keeps, what comparisons and workbooks show.
 *
 * @param place among the tables of its plan, from 0
 * @param figures those that there are, by area, line and year in the order of the form
 * @see QuantityForm
 */
public record QuantityContent(
        int place,
        String service,
        String unit,
        boolean withoutFigures,
        String asOf,
        String note,
        String source,
        List<FiscalYear> years,
        List<AreaId> areas,
        List<QuantityLine> lines,
        List<QuantityFigure> figures)
        implements Serializable {

    public QuantityContent {
        years = List.copyOf(years);
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }

    public static QuantityContent of(int place, QuantityForm form, Map<Cell, BigDecimal> figures) {
        return new QuantityContent(
                place,
                form.service(),
                form.unit(),
                form.withoutFigures(),
                form.asOf(),
                form.note(),
                form.source(),
                form.years(),
                form.areas(),
                form.lines(),
                inOrder(form, figures));
    }

    private static List<QuantityFigure> inOrder(QuantityForm form, Map<Cell, BigDecimal> figures) {
        return form.areas().stream()
                .flatMap(area -> form.lines().stream()
                        .flatMap(line -> form.years().stream().map(year -> new Cell(area, line.number(), year))))
                .filter(figures::containsKey)
                .map(cell -> new QuantityFigure(
                        cell.area(), cell.line(), cell.year(), figures.getOrDefault(cell, BigDecimal.ZERO)))
                .toList();
    }

    public QuantityForm form() {
        return new QuantityForm(service, unit, withoutFigures, asOf, note, source, years, areas, lines);
    }

    /** The figures by their place. */
    public Map<Cell, BigDecimal> byCell() {
        Map<Cell, BigDecimal> cells = new LinkedHashMap<>();
        figures.forEach(figure -> cells.put(figure.cell(), figure.value()));
        return cells;
    }

    /** The same table with other figures. */
    public QuantityContent with(Map<Cell, BigDecimal> others) {
        return of(place, form(), others);
    }
}
