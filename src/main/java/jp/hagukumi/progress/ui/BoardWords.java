package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.Formats;

/** Of which plan a round is, until when everybody has to act, and the lead's line to all sections. */
class BoardWords extends Composite<Div> {

    BoardWords(Board board) {
        RoundSummary round = board.round();
        Formats formats = Formats.in(getLocale());
        getContent()
                .add(
                        new Paragraph(round.planTitle()),
                        new Paragraph(getTranslation(
                                "progress.BoardView.due",
                                formats.shortDate(round.sectionDue()),
                                formats.shortDate(round.chiefDue()),
                                formats.shortDate(round.leadDue()))));
        if (!board.notice().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.BoardView.notice", board.notice())));
        }
        getContent().addClassNames("second", "round-words");
    }
}
