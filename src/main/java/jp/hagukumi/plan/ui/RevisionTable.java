package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;

/** The revisions of a plan, the latest first: kind, day, reason, who. */
class RevisionTable extends Composite<Div> {

    private static final List<String> HEADINGS =
            List.of("number", "kind", "effectiveOn", "reason", "by", "recordedAt", "changes");

    RevisionTable(PlanId plan, List<RevisionRow> revisions) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(getTranslation("plan.RevisionsView.list"));
        NativeTableRow head = table.getHead().addRow();
        HEADINGS.forEach(heading -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.setText(getTranslation("plan.RevisionTable." + heading));
        });
        revisions.forEach(revision -> add(plan, table.getBody().addRow(), revision));
        // The reason alone is long: it gives way, the others stay whole.
        table.getBody()
                .getRows()
                .forEach(row -> row.getAllCells().stream()
                        .filter(cell -> row.getAllCells().indexOf(cell) != HEADINGS.indexOf("reason"))
                        .forEach(cell -> cell.addClassName("phrase")));
        getContent().addClassName("table-scroll");
        getContent().add(table);
    }

    private void add(PlanId plan, NativeTableRow row, RevisionRow revision) {
        Formats formats = Formats.in(getLocale());
        NativeTableHeaderCell number = row.addHeaderCell();
        number.getElement().setAttribute("scope", "row");
        number.setText(getTranslation("plan.RevisionTable.numberOf", revision.number()));
        row.addDataCell().setText(getTranslation("plan.RevisionKind." + revision.kind()));
        if (revision.open()) {
            row.getDataCells()
                    .getFirst()
                    .add(new StatusBadge(getTranslation("plan.RevisionTable.open"), StatusBadge.Tone.WAITS));
        }
        row.addDataCell().setText(formats.date(revision.effectiveOn()));
        row.addDataCell()
                .setText(revision.reason().isEmpty() ? getTranslation("plan.RevisionTable.none") : revision.reason());
        row.addDataCell().setText(revision.by());
        row.addDataCell().setText(formats.dateTime(revision.recordedAt()));
        NativeTableCell changes = row.addDataCell();
        if (revision.number() > 1) {
            changes.add(new Anchor(
                    PlanLinks.compare(plan, revision.number()), getTranslation("plan.RevisionTable.compare")));
        }
    }
}
