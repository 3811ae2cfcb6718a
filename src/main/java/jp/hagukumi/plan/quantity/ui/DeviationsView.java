package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.quantity.Deviation;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.TableDeviation;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;

/** UC-016: from which demands what came is away by a tenth or more; the ground for a revision in mid-term. */
@Route(QuantityLinks.DEVIATIONS)
@CssImport("./styles/plan.css")
@CssImport("./styles/quantity.css")
@May(Operation.PLAN_READ)
class DeviationsView extends PlanPage {

    private final transient QuantityQueries queries;

    DeviationsView(PlanPages pages, QuantityQueries queries) {
        super(pages, Days.ANY);
        this.queries = queries;
        getContent().addClassName("quantity-view");
    }

    @Override
    protected void show(ShownPlan plan) {
        List<TableDeviation> found = queries.deviations(plan.id(), plan.revision());
        head(plan, QuantityLinks.list(plan.id()), getTranslation("plan.DeviationsView.title"));
        Paragraph rule = new Paragraph(getTranslation("plan.DeviationsView.rule"));
        rule.addClassName("second");
        if (found.isEmpty()) {
            body(new EmptyState(getTranslation("plan.DeviationsView.empty"), rule));
        } else {
            body(new Card(
                    new Paragraph(getTranslation("plan.DeviationsView.count", found.size())),
                    rule,
                    scrolling(table(plan, found))));
        }
    }

    private Div scrolling(NativeTable table) {
        Div scroll = new Div(table);
        scroll.addClassName("figure-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plan.DeviationsView.title"));
        return scroll;
    }

    private NativeTable table(ShownPlan plan, List<TableDeviation> found) {
        NativeTable table = new NativeTable();
        table.addClassName("quantity-list");
        NativeTableRow row = table.getHead().addRow();
        List.of("service", "area", "line", "year", "planned", "actual", "percent")
                .forEach(name -> heading(row, "col").setText(getTranslation("plan.DeviationsView." + name)));
        found.forEach(one -> fill(table.getBody().addRow(), plan, one));
        return table;
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void fill(NativeTableRow line, ShownPlan plan, TableDeviation one) {
        Formats formats = Formats.in(getLocale());
        Deviation away = one.deviation();
        heading(line, "row")
                .add(new Anchor(
                        plan.in(QuantityLinks.table(plan.id(), one.table()) + "?area=" + away.area()), one.service()));
        line.addDataCell().setText(away.areaName());
        line.addDataCell().setText(away.lineName());
        line.addDataCell().setText(formats.fiscalYear(away.year()));
        number(line, Printed.figure(formats, away.plan()) + " " + one.unit());
        number(line, Printed.figure(formats, away.actual()) + " " + one.unit());
        BigDecimal percent = away.percent();
        number(
                line,
                percent == null ? getTranslation("plan.DeviationsView.planWas0") : Printed.percent(formats, percent));
    }

    private static void number(NativeTableRow line, String words) {
        line.addDataCell().setText(words);
        line.getDataCells().getLast().addClassName("number");
    }
}
