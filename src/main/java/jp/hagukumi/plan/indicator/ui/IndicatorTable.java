package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.shared.FiscalYear;

/** Indicators as a table that prints: a row for each sub-series, with baseline, target, latest value, achievement. */
public class IndicatorTable extends Composite<Div> {

    private final IndicatorWords words = IndicatorWords.in(getLocale());
    private final FiscalYear today;
    private final AsOf asOf;

    /** As the plan stands today. */
    public IndicatorTable(List<IndicatorRow> rows, FiscalYear year) {
        this(rows, year, AsOf.TODAY);
    }

    IndicatorTable(List<IndicatorRow> rows, FiscalYear today, AsOf asOf) {
        this.today = today;
        this.asOf = asOf;
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "indicator-table");
        table.setCaptionText(getTranslation("plan.IndicatorSection.title"));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "plan.IndicatorTable.name",
                "plan.IndicatorTable.baseline",
                "plan.IndicatorTable.target",
                "plan.IndicatorTable.latest",
                "plan.IndicatorTable.achievement")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(getTranslation(key));
        }
        for (IndicatorRow row : rows) {
            row.indicator().content().series().forEach(series -> add(table, row, series));
        }
        Div around = new Div(table);
        around.addClassName("table-scroll");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plan.IndicatorSection.title"));
        getContent().add(around);
    }

    private void add(NativeTable table, IndicatorRow row, SeriesContent series) {
        IndicatorRecord indicator = row.indicator();
        IndicatorContent content = indicator.content();
        NativeTableRow line = table.getBody().addRow();
        NativeTableHeaderCell name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        String title = series.name().isEmpty()
                ? content.name()
                : getTranslation("plan.IndicatorFacts.ofSeries", content.name(), series.name());
        Span kind = new Span(words.say("plan.IndicatorKind." + content.kind()));
        Anchor element =
                new Anchor(asOf.in(PlanLinks.element(indicator.plan(), content.element())), row.elementTitle());
        Div below = new Div(kind, element);
        below.addClassNames("second", "indicator-place");
        name.add(new Anchor(asOf.in(IndicatorLinks.indicator(indicator.plan(), indicator.id())), title), below);
        line.addDataCell().setText(words.baseline(content, series));
        line.addDataCell().setText(words.targets(content, series));
        line.addDataCell()
                .setText(indicator
                        .latest(series)
                        .map(latest -> words.say(
                                "plan.Indicator.valueInYear",
                                words.value(latest.content().value(), content.unit()),
                                words.year(
                                        latest.content().year(),
                                        latest.content().years())))
                        .orElse(getTranslation("plan.ValueTable.notEntered")));
        if (indicator.latest(series).isPresent()) {
            line.addDataCell().add(new AchievementFacts(content, indicator.achievement(series, today), false));
        } else {
            line.addDataCell();
        }
    }
}
