package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.uikit.Formats;

/** Who gets what when a round is opened, what keeps it from being opened, and what is left out. */
class PreparedShares extends Composite<Div> {

    PreparedShares(PreparedRound round) {
        getContent()
                .add(new Paragraph(
                        getTranslation("progress.PreparedShares.effect", round.projects(), round.reports())));
        if (!round.withoutDepartment().isEmpty()) {
            Div blocks = new Div(
                    new Paragraph(getTranslation(
                            "progress.PreparedShares.without",
                            round.withoutDepartment().size())),
                    list(round.withoutDepartment()));
            blocks.addClassName("lock-note");
            blocks.getElement().setAttribute("role", "alert");
            getContent().add(blocks);
        }
        NativeTable table = Tables.captioned(getTranslation("progress.PreparedShares.caption"));
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.ReportList.department"));
        Tables.figureHead(head, getTranslation("progress.PreparedShares.reports"));
        Tables.head(head, getTranslation("progress.ReportList.project"));
        round.shares().forEach(share -> add(table.getBody().addRow(), share));
        getContent().add(Tables.scrolling(table));
        if (!round.ended().isEmpty()) {
            getContent()
                    .add(new NativeDetails(
                            getTranslation(
                                    "progress.PreparedShares.ended",
                                    round.ended().size()),
                            list(round.ended())));
        }
    }

    private void add(NativeTableRow row, PreparedRound.Share share) {
        Tables.rowHead(row, new Span(share.name()));
        Tables.figure(row, Formats.in(getLocale()).number(share.projects().size()));
        Tables.cell(row, String.join(getTranslation("progress.separator"), share.projects()));
    }

    private static UnorderedList list(List<String> names) {
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        return list;
    }
}
