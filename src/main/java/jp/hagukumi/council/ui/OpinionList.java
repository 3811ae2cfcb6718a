package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.OpinionId;
import jp.hagukumi.council.OpinionView;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** All opinions on a pack, those without an answer first. */
class OpinionList extends Composite<UnorderedList> {

    OpinionList(PackDetails pack, OpinionId opened) {
        getContent().addClassName("opinion-list");
        pack.opinions().stream()
                .sorted(Comparator.comparing(OpinionView::isAnswered))
                .forEach(opinion -> getContent().add(line(opinion, opinion.id().equals(opened))));
    }

    private ListItem line(OpinionView opinion, boolean here) {
        Anchor link = new Anchor(CouncilLinks.opinion(opinion.pack(), opinion.id()), opinion.about());
        Paragraph text = new Paragraph(opinion.text());
        text.addClassName("clamped");
        StatusBadge state = opinion.isAnswered()
                ? new StatusBadge(getTranslation("council.OpinionView.answered"), Tone.DONE)
                : new StatusBadge(getTranslation("council.OpinionView.unanswered"), Tone.WAITS);
        ListItem line = new ListItem(link, state, text);
        if (here) {
            line.addClassName("selected");
            link.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }
}
