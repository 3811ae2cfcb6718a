package jp.hagukumi.plan.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.plan.followup.Settlement;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;

/** 市民の声で変わったこと: each voice that changed something, and what, in one year or in all; prints as it stands. */
class ChangedCard extends Composite<Card> {

    ChangedCard(PlanId plan, List<Voice> all, Optional<FiscalYear> year) {
        getContent().addClassNames("register", "voices-changed");
        Formats formats = Formats.in(getLocale());
        getContent()
                .add(new H2(year.map(one -> getTranslation("plan.ChangedCard.titleOf", formats.fiscalYear(one)))
                        .orElseGet(() -> getTranslation("plan.ChangedCard.title"))));
        List<FiscalYear> years = VoicesView.years(all);
        if (!years.isEmpty()) {
            getContent().add(links(plan, years, year, formats));
        }
        SaidOfVoice said = new SaidOfVoice(Words.in(getLocale()), formats);
        UnorderedList list = new UnorderedList();
        all.forEach(voice -> voice.change()
                .filter(change -> year.map(change.year()::equals).orElse(true))
                .ifPresent(change -> list.add(item(voice, change, said))));
        if (list.getChildren().findAny().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("plan.ChangedCard.none")));
        } else {
            getContent().add(list);
        }
    }

    private Div links(PlanId plan, List<FiscalYear> years, Optional<FiscalYear> shown, Formats formats) {
        Div links = new Div(link(FollowUpLinks.voices(plan), getTranslation("plan.ChangedCard.all"), shown.isEmpty()));
        years.forEach(year -> links.add(link(
                FollowUpLinks.voices(plan, year.startYear()),
                formats.fiscalYear(year),
                shown.filter(year::equals).isPresent())));
        links.addClassName("tab-links");
        return links;
    }

    private static Anchor link(String path, String words, boolean here) {
        Anchor link = new Anchor(path, words);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private ListItem item(Voice voice, Settlement change, SaidOfVoice said) {
        Paragraph about = new Paragraph(voice.element());
        about.addClassName("second");
        Paragraph heard = new Paragraph(getTranslation(
                "plan.ChangedCard.said",
                getTranslation(voice.row().content().origin().nameKey()),
                voice.row().content().text()));
        Div item = new Div(about, heard);
        item.add(said.answers(voice));
        item.add(said.settled(change));
        return new ListItem(item);
    }

    @Override
    protected Card initContent() {
        return new Card();
    }
}
