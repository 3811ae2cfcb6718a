package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.uikit.Card;

/** What the citizen wrote, to be read and not to be changed, and what the office made of it. */
class OpinionWords extends Composite<Card> {

    OpinionWords(OpinionDetails opinion) {
        Span before = new Span(opinion.before());
        before.addClassName("around");
        Span words = new Span(opinion.words());
        words.addClassName("words");
        Span after = new Span(opinion.after());
        after.addClassName("around");
        Div original = new Div(before, words, after);
        original.addClassNames("original-text", "citizen-words");
        Card card = getContent();
        card.add(new H2(getTranslation("comment.OpinionWords.title")), original);
        card.add(
                new H3(getTranslation("comment.OpinionWords.summary")),
                new Paragraph(opinion.row().summary()));
        card.add(
                new H3(getTranslation("comment.OpinionWords.place")),
                new Paragraph(
                        opinion.row().elementLabel().isEmpty()
                                ? getTranslation("comment.OpinionCard.noPlace")
                                : opinion.row().elementLabel()));
        if (opinion.allows(Operation.SUBMISSION_READ)) {
            card.add(new Anchor(
                    CommentLinks.submission(opinion.row().call(), opinion.row().number()),
                    getTranslation("comment.OpinionWords.letter")));
        }
        if (opinion.answers() > 1) {
            card.add(new AnsweredTogether(opinion));
        }
        card.addClassName("opinion-words");
    }
}
