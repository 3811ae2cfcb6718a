package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.OpinionView;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** What one member said, with the answer below. Other members are called "member" and nothing else. */
class OpinionCard extends Composite<Article> {

    OpinionCard(OpinionView opinion) {
        Formats formats = Formats.in(getLocale());
        Span who = new Span(who(opinion));
        who.addClassName("who");
        Span when = new Span(formats.dateTime(opinion.givenAt()));
        when.addClassName("third");
        Div head = new Div(who, new StatusBadge(kind(opinion.kind()), Tone.QUIET), when);
        head.addClassName("opinion-head");
        Paragraph text = new Paragraph(opinion.text());
        text.addClassName("original-text");
        getContent().addClassName("opinion-card");
        getContent().add(head, text, answer(opinion, formats));
    }

    private Div answer(OpinionView opinion, Formats formats) {
        Div answer = new Div();
        answer.addClassName("opinion-answer");
        if (!opinion.isAnswered()) {
            answer.add(new StatusBadge(getTranslation("council.OpinionView.unanswered"), Tone.WAITS));
            return answer;
        }
        Span when = new Span(getTranslation(
                "council.OpinionCard.answered", formats.dateTime(opinion.answeredAt()), opinion.answeredBy()));
        when.addClassName("third");
        Paragraph text = new Paragraph(opinion.answer());
        text.addClassName("original-text");
        answer.add(when, text);
        return answer;
    }

    private String who(OpinionView opinion) {
        if (opinion.own()) {
            return getTranslation("council.OpinionCard.you");
        }
        return opinion.who().isEmpty() ? getTranslation("council.OpinionCard.member") : opinion.who();
    }

    private String kind(OpinionKind kind) {
        return getTranslation("council.OpinionKind." + kind.name());
    }
}
