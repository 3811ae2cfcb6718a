package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jp.hagukumi.plan.quantity.QuantityVerdict;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.StatusBadge;

/** Whether a table reckons, and each figure that its own arithmetic contradicts. It changes while somebody types. */
class CheckCard extends Card {

    private static final int SHOWN = 30;

    private final Div verdict = new Div();

    CheckCard() {
        verdict.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("plan.CheckCard.title")), verdict);
    }

    void show(QuantityVerdict shown) {
        verdict.removeAll();
        verdict.add(line(shown));
        if (shown.findings().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("findings");
        shown.findings().stream()
                .limit(SHOWN)
                .map(finding -> new ListItem(FindingWords.say(finding, getLocale())))
                .forEach(list::add);
        verdict.add(list);
        if (shown.findings().size() > SHOWN) {
            verdict.add(new Paragraph(
                    getTranslation("plan.CheckCard.more", shown.findings().size() - SHOWN)));
        }
    }

    private Div line(QuantityVerdict shown) {
        Div line = new Div(
                Verdicts.badge(shown, this), new Paragraph(getTranslation("plan.CheckCard.checked", shown.checked())));
        line.addClassName("check-line");
        if (!shown.shortages().isEmpty()) {
            line.add(new StatusBadge(
                    getTranslation("plan.CheckCard.shortages", shown.shortages().size()), StatusBadge.Tone.WAITS));
        }
        return line;
    }
}
