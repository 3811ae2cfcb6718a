package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityTableRow;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;

/** The tables of a plan, one in a row. */
class QuantityList extends Composite<Div> {

    private final Formats formats = Formats.in(getLocale());

    QuantityList(ShownPlan plan, List<QuantityTableRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("quantity-list");
        NativeTableRow head = table.getHead().addRow();
        List.of("service", "unit", "areas", "years", "check", "shortage", "actuals", "deviations")
                .forEach(name -> heading(head, "col").setText(getTranslation("plan.QuantityList." + name)));
        rows.forEach(row -> fill(table.getBody().addRow(), plan, row));
        getContent().addClassName("figure-scroll");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plan.QuantitiesView.title"));
        getContent().add(table);
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void fill(NativeTableRow line, ShownPlan plan, QuantityTableRow row) {
        QuantityContent content = row.content();
        QuantityVerdict verdict = row.verdict();
        heading(line, "row").add(new Anchor(plan.in(QuantityLinks.table(plan.id(), row.id())), content.service()));
        if (content.withoutFigures()) {
            line.addDataCell().setText(content.unit());
            line.addDataCell()
                    .add(new StatusBadge(getTranslation("plan.QuantityList.withoutFigures"), StatusBadge.Tone.QUIET));
            for (int i = 0; i < 5; i++) {
                line.addDataCell();
            }
            return;
        }
        line.addDataCell().setText(content.unit());
        line.addDataCell().setText(formats.number(content.areas().size()));
        line.addDataCell()
                .setText(formats.period(
                        content.years().getFirst(), content.years().getLast()));
        line.addDataCell().add(Verdicts.badge(verdict, this));
        line.addDataCell().add(shortage(verdict));
        line.addDataCell()
                .setText(row.actualYears().stream()
                        .map(formats::fiscalYear)
                        .collect(Collectors.joining(getTranslation("common.listSeparator"))));
        line.addDataCell()
                .setText(row.deviations() == 0 ? "" : getTranslation("plan.QuantityList.away", row.deviations()));
    }

    private Component shortage(QuantityVerdict verdict) {
        return verdict.shortages().isEmpty()
                ? new Span()
                : new StatusBadge(
                        getTranslation(
                                "plan.CheckCard.shortages", verdict.shortages().size()),
                        StatusBadge.Tone.WAITS);
    }
}
