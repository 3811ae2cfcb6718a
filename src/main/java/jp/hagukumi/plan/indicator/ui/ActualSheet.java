package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.shared.FiscalYear;

/** A row for each sub-series with the year before beside it; Enter and the arrow keys go from row to row. */
class ActualSheet extends Composite<Div> {

    private final List<ActualFields> rows = new ArrayList<>();
    private final IndicatorWords words = IndicatorWords.in(getLocale());

    ActualSheet(List<IndicatorRow> indicators, FiscalYear year, ActualEntry entry) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "actual-sheet");
        table.setCaptionText(getTranslation("plan.IndicatorView.enter"));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "plan.IndicatorTable.name",
                "plan.ActualSheet.target",
                "plan.ActualSheet.yearBefore",
                "plan.ActualSheet.value",
                "plan.ActualSheet.missing",
                "plan.ActualSheet.note",
                "plan.ActualSheet.state")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(getTranslation(key));
        }
        for (IndicatorRow row : indicators) {
            row.indicator().content().series().forEach(series -> add(table, row, series, year, entry));
        }
        Div around = new Div(table);
        around.addClassName("table-scroll");
        getContent().add(around);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).between(i == 0 ? null : rows.get(i - 1), i == rows.size() - 1 ? null : rows.get(i + 1));
        }
        rows.getFirst().focus();
    }

    private void add(NativeTable table, IndicatorRow row, SeriesContent series, FiscalYear year, ActualEntry entry) {
        IndicatorRecord indicator = row.indicator();
        NativeTableRow line = table.getBody().addRow();
        NativeTableHeaderCell name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        String title = series.name().isEmpty()
                ? indicator.content().name()
                : getTranslation(
                        "plan.IndicatorFacts.ofSeries", indicator.content().name(), series.name());
        name.setText(title);
        line.addDataCell().setText(words.targetAhead(indicator.content(), series, year));
        line.addDataCell()
                .setText(indicator
                        .actual(series, year.previous())
                        .map(before -> words.actual(
                                before.content(), indicator.content().unit()))
                        .orElse(getTranslation("plan.Indicator.none")));
        ActualFields fields = new ActualFields(indicator, series, title, year, entry);
        line.addDataCell().add(fields.value());
        line.addDataCell().add(fields.missing());
        line.addDataCell().add(fields.note());
        line.addDataCell().add(fields.state());
        rows.add(fields);
    }
}
