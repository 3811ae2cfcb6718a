package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ServedRow;
import jp.hagukumi.uikit.Card;

/** The projects of a plan that entries in other plans serve, with where those entries stand. */
class ServedTable extends Composite<Card> {

    ServedTable(PlanId plan, List<ServedRow> rows) {
        long accepted = rows.stream().filter(ServedRow::isAccepted).count();
        String title = getTranslation("progress.ServedTable.title", rows.size(), accepted);
        Paragraph hint = new Paragraph(getTranslation("progress.ServedTable.hint"));
        hint.addClassName("second");
        NativeTable table = Tables.captioned(title);
        NativeTableRow head = table.getHead().addRow();
        Stream.of("project", "by", "entries")
                .forEach(column -> Tables.head(head, getTranslation("progress.ServedTable." + column)));
        for (ServedRow row : rows) {
            NativeTableRow line = table.getBody().addRow();
            Tables.rowHead(line, new Anchor(PlanLinks.element(plan, row.element()), row.title()));
            Tables.cell(line, getTranslation("progress.ServedTable.there", row.byPlan(), row.byTitle()));
            Tables.cell(line, entries(row));
        }
        getContent().add(new H2(title), hint, Tables.scrolling(table));
    }

    private Component entries(ServedRow row) {
        if (row.reports().isEmpty()) {
            return new Span(getTranslation("progress.ServedTable.notOpen"));
        }
        Div lines = new Div();
        for (ServedRow.Entry entry : row.reports()) {
            Component name = entry.readable()
                    ? new Anchor(ProgressLinks.report(entry.id()), entry.departmentName())
                    : new Span(entry.departmentName());
            Div line = new Div(name, new StateBadge(entry.state(), entry.stateKey()));
            line.addClassName("facts-line");
            lines.add(line);
        }
        return lines;
    }
}
