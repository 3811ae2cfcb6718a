package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.uikit.Card;

/** The opinions cut from one letter: what they say, what of the plan they are about, which section replies. */
class OpinionsPanel extends Composite<Card> {

    OpinionsPanel(LetterServices services, CallSummary call, SubmissionDetails letter, Runnable changed) {
        getContent().addClassName("letter-opinions");
        getContent()
                .add(new H2(getTranslation(
                        "comment.OpinionsPanel.title", letter.opinions().size())));
        if (letter.opinions().isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("comment.OpinionsPanel.empty"));
            hint.addClassName("second");
            getContent().add(hint);
        }
        for (OpinionRow opinion : letter.opinions()) {
            getContent().add(new OpinionCard(services, call, letter, opinion, changed));
        }
    }
}
