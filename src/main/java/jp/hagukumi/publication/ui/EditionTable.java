package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import jp.hagukumi.publication.EditionKind;
import jp.hagukumi.publication.EditionLinks;
import jp.hagukumi.publication.EditionSummary;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;

/** The editions, one in a row. */
class EditionTable extends Composite<Div> {

    EditionTable(List<EditionSummary> editions) {
        NativeTable table = new NativeTable();
        table.addClassName("edition-table");
        table.setCaptionText(getTranslation("publication.EditionTable.caption"));
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "publication.EditionTable.title",
                "publication.EditionTable.year",
                "publication.EditionTable.number",
                "publication.EditionTable.published",
                "publication.EditionTable.counts")) {
            heading(head.addHeaderCell(), "col").setText(getTranslation(key));
        }
        editions.forEach(edition -> row(table.getBody().addRow(), edition));
        getContent().addClassName("wide-table");
        getContent().add(table);
    }

    private void row(NativeTableRow row, EditionSummary edition) {
        Formats formats = Formats.in(getLocale());
        heading(row.addHeaderCell(), "row").add(new Anchor(EditionLinks.edition(edition.id()), edition.title()));
        row.addDataCell().setText(formats.fiscalYear(edition.year()));
        row.addDataCell()
                .add(
                        new com.vaadin.flow.component.html.Span(
                                getTranslation("publication.EditionTable.edition", edition.number())),
                        badge(edition));
        row.addDataCell().setText(formats.dateTime(edition.publishedAt()));
        row.addDataCell()
                .setText(
                        edition.kind() == EditionKind.CALL_RESULT
                                ? getTranslation(
                                        "publication.EditionTable.containedResult",
                                        edition.persons(),
                                        edition.letters(),
                                        edition.opinions())
                                : getTranslation(
                                        "publication.EditionTable.contained",
                                        edition.projects(),
                                        edition.accepted(),
                                        edition.opinions()));
    }

    private StatusBadge badge(EditionSummary edition) {
        return edition.latest()
                ? new StatusBadge(getTranslation("publication.EditionTable.latest"), StatusBadge.Tone.DONE)
                : new StatusBadge(getTranslation("publication.EditionTable.replaced"), StatusBadge.Tone.QUIET);
    }

    private static NativeTableHeaderCell heading(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
