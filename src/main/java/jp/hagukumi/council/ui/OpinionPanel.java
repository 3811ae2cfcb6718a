package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import jp.hagukumi.account.Operation;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.OpinionView;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackSummary;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Beside what is read: the member's own field, and what was said about the same thing so far. */
class OpinionPanel extends Composite<Div> {

    /**
     * @param form makes the member's field; asked for while opinions are taken and the person may give them
     */
    OpinionPanel(PackDetails pack, @Nullable ElementId chosen, Supplier<OpinionForm> form) {
        PackSummary summary = pack.summary();
        getContent().addClassName("opinion-panel");
        if (summary.allows(Operation.COUNCIL_OPINE)) {
            getContent().add(summary.takesOpinions() ? form.get() : over(summary));
        }
        getContent().add(said(pack, chosen));
    }

    private Card over(PackSummary summary) {
        return new Card(new Paragraph(getTranslation(
                "council.OpinionPanel.over", Formats.in(getLocale()).date(summary.opinionsUntil()))));
    }

    private Card said(PackDetails pack, @Nullable ElementId chosen) {
        List<OpinionView> opinions = pack.opinionsOn(chosen);
        Card card = new Card(new H2(getTranslation("council.OpinionPanel.said", opinions.size())));
        if (opinions.isEmpty()) {
            card.add(new Paragraph(getTranslation("council.OpinionPanel.nothing")));
        }
        opinions.reversed().forEach(opinion -> card.add(new OpinionCard(opinion)));
        if (pack.summary().allows(Operation.COUNCIL_ANSWER) && pack.summary().opinions() > 0) {
            card.add(new Anchor(
                    CouncilLinks.opinions(pack.summary().id()),
                    getTranslation("council.OpinionPanel.answer", pack.summary().unanswered())));
        }
        return card;
    }
}
