package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.quantity.ActualFigure;
import jp.hagukumi.plan.quantity.AreaId;
import jp.hagukumi.plan.quantity.Cell;
import jp.hagukumi.plan.quantity.Deviation;
import jp.hagukumi.plan.quantity.Finding;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityLine;
import jp.hagukumi.plan.quantity.QuantityPage;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The figures of one area as the plan prints them, with what they were before a revision, and what really came. */
class FigureTable extends Composite<Div> {

    private final QuantityPage page;
    private final AreaId area;
    private final Formats formats = Formats.in(getLocale());
    private final Map<Cell, BigDecimal> figures;
    private final Map<Cell, BigDecimal> before;
    private final Map<Cell, ActualFigure> actuals = new HashMap<>();
    private final Set<Cell> away = new HashSet<>();
    private final Set<Cell> broken = new HashSet<>();
    private final Set<Cell> shortages;

    FigureTable(QuantityPage page, AreaId area, QuantityVerdict verdict) {
        this.page = page;
        this.area = area;
        QuantityContent content = page.content();
        QuantityContent original = page.original();
        figures = content.byCell();
        before = original == null ? figures : original.byCell();
        page.actuals().figures().forEach(figure -> actuals.put(figure.cell(), figure));
        Deviation.of(content, page.actuals(), page.areas()).forEach(one -> away.add(one.cell()));
        verdict.findings().stream().map(Finding::cell).forEach(broken::add);
        shortages = new HashSet<>(verdict.shortages());
        getContent().addClassName("figure-scroll");
        // A table wider than the page scrolls in itself, and so must be reachable without a mouse.
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute(
                        "aria-label", content.service() + " " + page.areas().name(area));
        getContent().add(table(content));
    }

    private NativeTable table(QuantityContent content) {
        NativeTable table = new NativeTable();
        table.addClassName("figure-table");
        table.setCaptionText(caption(content));
        NativeTableRow head = table.getHead().addRow();
        heading(head, "col").setText(getTranslation("plan.FigureTable.line"));
        content.years().forEach(year -> heading(head, "col").setText(formats.fiscalYear(year)));
        for (QuantityLine line : content.lines()) {
            NativeTableRow row = table.getBody().addRow();
            if (!line.formula().isBlank()) {
                row.addClassName("total");
            }
            heading(row, "row").setText(line.name());
            content.years().forEach(year -> planned(row.addDataCell(), cell(line, year)));
            if (content.years().stream().anyMatch(year -> actuals.containsKey(cell(line, year)))) {
                actualRow(table.getBody().addRow(), line);
            }
        }
        return table;
    }

    private String caption(QuantityContent content) {
        return content.asOf().isEmpty()
                ? getTranslation("plan.FigureTable.caption", page.areas().name(area), content.unit())
                : getTranslation(
                        "plan.FigureTable.captionAsOf", page.areas().name(area), content.unit(), content.asOf());
    }

    private Cell cell(QuantityLine line, FiscalYear year) {
        return new Cell(area, line.number(), year);
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void planned(NativeTableCell place, Cell cell) {
        value(place, figures.get(cell));
        if (shortages.contains(cell)) {
            place.addClassName("short");
            place.add(small(getTranslation("plan.FigureTable.shortage")));
        }
        if (broken.contains(cell)) {
            place.addClassName("broken");
            place.add(small(getTranslation("plan.FigureTable.broken")));
        }
        BigDecimal original = before.get(cell);
        if (differ(original, figures.get(cell))) {
            place.add(small(getTranslation(
                    "plan.FigureTable.original",
                    original == null ? getTranslation("plan.FigureTable.none") : Printed.figure(formats, original))));
        }
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one != null || other != null;
        }
        return one.compareTo(other) != 0;
    }

    private void actualRow(NativeTableRow row, QuantityLine line) {
        row.addClassName("actual");
        heading(row, "row").setText(getTranslation("plan.FigureTable.actual"));
        for (FiscalYear year : page.content().years()) {
            NativeTableCell place = row.addDataCell();
            ActualFigure actual = actuals.get(cell(line, year));
            if (actual != null) {
                actual(place, actual);
            }
        }
    }

    private void actual(NativeTableCell place, ActualFigure actual) {
        BigDecimal came = actual.value();
        value(place, came);
        BigDecimal planned = figures.get(actual.cell());
        BigDecimal percent = came == null || planned == null ? null : Deviation.percent(planned, came);
        if (percent != null) {
            place.add(small(Printed.percent(formats, percent)));
        }
        if (away.contains(actual.cell())) {
            place.addClassName("away");
            place.add(small(getTranslation("plan.FigureTable.away")));
        }
        if (!actual.remark().isEmpty()) {
            place.add(small(actual.remark()));
        }
    }

    private void value(NativeTableCell place, @Nullable BigDecimal value) {
        if (value == null) {
            Span none = new Span(getTranslation("plan.FigureTable.none"));
            none.addClassName("none");
            place.add(none);
        } else {
            place.add(new Span(Printed.figure(formats, value)));
        }
    }

    private static Component small(String words) {
        return new SmallPrint(words);
    }
}
