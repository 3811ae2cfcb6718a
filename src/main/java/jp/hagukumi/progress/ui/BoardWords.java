package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.Formats;

/** Of which plan a round is, of which others it was opened together with, until when everybody has to act, and the lead's line to all sections. */
class BoardWords extends Composite<Div> {

    BoardWords(Board board, List<RoundSummary> together) {
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
        together.forEach(other -> getContent()
                .add(new Anchor(
                        ProgressLinks.board(other.id()),
                        getTranslation("progress.BoardView.together", other.planTitle()))));
        if (!board.notice().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.BoardView.notice", board.notice())));
        }
        getContent().addClassNames("second", "round-words");
    }
}
