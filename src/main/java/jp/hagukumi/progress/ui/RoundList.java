package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundRow;
import jp.hagukumi.uikit.Formats;

/** All rounds with how far they have come; each leads to its board. */
class RoundList extends Composite<Div> {

    RoundList(List<RoundRow> rounds) {
        NativeTable table = Tables.captioned(getTranslation("progress.RoundList.caption"));
        NativeTableRow head = table.getHead().addRow();
        Tables.head(head, getTranslation("progress.RoundList.year"));
        Tables.head(head, getTranslation("progress.RoundList.plan"));
        Tables.head(head, getTranslation("progress.TallyTable.bar"));
        Tables.figureHead(head, getTranslation("progress.Tally.accepted"));
        Tables.head(head, getTranslation("progress.Due.section"));
        Tables.head(head, getTranslation("progress.Due.lead"));
        rounds.forEach(round -> add(table.getBody().addRow(), round));
        getContent().add(Tables.scrolling(table));
    }

    private void add(NativeTableRow row, RoundRow round) {
        Formats formats = Formats.in(getLocale());
        Anchor board = new Anchor(
                ProgressLinks.board(round.round().id()), RoundWords.heading(this, getLocale(), round.round()));
        Tables.rowHead(row, board);
        Tables.cell(row, round.round().planTitle());
        Tables.cell(row, new TallyBar(round.tally()));
        Tables.figure(
                row,
                getTranslation(
                        "progress.RoundList.share",
                        round.tally().accepted(),
                        round.tally().total()));
        Tables.shortCell(row, formats.shortDate(round.round().sectionDue()));
        Tables.shortCell(row, formats.shortDate(round.round().leadDue()));
    }
}
