package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.account.Operation;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.PackState;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** A pack in the list: what it is, for which meeting, until when opinions are taken, and what waits. */
class PackCard extends Composite<Card> {

    PackCard(PackSummary pack) {
        PackWords words = new PackWords(getLocale());
        H2 title = new H2(new Anchor(CouncilLinks.pack(pack.id()), pack.title()));
        Paragraph meeting = new Paragraph(words.meeting(pack));
        Paragraph plan = new Paragraph(words.plan(pack));
        plan.addClassName("second");
        Paragraph until = new Paragraph(words.until(pack));
        Div text = new Div(title, meeting, plan, until);
        Div marks = new Div(words.stateBadge(pack));
        marks.addClassName("marks");
        if (pack.state() == PackState.HANDED_OVER) {
            marks.add(new StatusBadge(
                    getTranslation("council.PackCard.opinions", pack.opinions()),
                    pack.opinions() > 0 ? Tone.UNDERWAY : Tone.QUIET));
        }
        getContent().addClassName("pack-card");
        getContent().add(text, marks);
        if (pack.allows(Operation.COUNCIL_ANSWER) && pack.unanswered() > 0) {
            Anchor answer = new Anchor(
                    CouncilLinks.opinions(pack.id()), getTranslation("council.PackCard.answer", pack.unanswered()));
            marks.add(new StatusBadge(getTranslation("council.OpinionView.unanswered"), Tone.WAITS), answer);
        }
    }
}
