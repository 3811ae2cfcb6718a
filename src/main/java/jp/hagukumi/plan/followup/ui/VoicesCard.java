package jp.hagukumi.plan.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpRow;
import jp.hagukumi.plan.followup.FollowUpSource;
import jp.hagukumi.plan.followup.FollowUpState;
import jp.hagukumi.plan.followup.Voice;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.ReasonDialog;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;

/** Everything that came back from citizens on a plan, with its state; for those who write it a way to go on. */
class VoicesCard extends Composite<Card> {

    private final transient FollowUpDesk desk;
    private final PlanDetails plan;
    private final boolean writes;
    private final transient Runnable afterwards;

    VoicesCard(FollowUpDesk desk, PlanDetails plan, List<Voice> voices, boolean writes, Runnable afterwards) {
        this.desk = desk;
        this.plan = plan;
        this.writes = writes;
        this.afterwards = afterwards;
        getContent().addClassName("register");
        getContent().add(new H2(getTranslation("plan.VoicesCard.title", voices.size())));
        if (voices.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("plan.VoicesCard.none")));
            return;
        }
        OrderedList list = new OrderedList();
        voices.stream()
                .sorted((one, other) -> one.row().state().compareTo(other.row().state()))
                .forEach(voice -> list.add(item(voice)));
        getContent().add(list);
    }

    private ListItem item(Voice voice) {
        FollowUpRow row = voice.row();
        Div words = new Div(
                new Div(badge(row.state()), new Span(" " + voice.element())),
                new Paragraph(row.content().text()));
        Paragraph facts = new Paragraph(facts(row.content()));
        facts.addClassName("second");
        words.add(facts);
        if (voice.source() != null) {
            words.add(source(voice.source()));
        }
        SaidOfVoice said = new SaidOfVoice(Words.in(getLocale()), Formats.in(getLocale()));
        words.add(said.answers(voice));
        if (row.settlement() != null) {
            words.add(said.settled(row.settlement()));
        }
        ListItem item = new ListItem(words);
        if (writes) {
            item.add(deeds(voice));
        }
        return item;
    }

    private Component source(FollowUpSource source) {
        String name = getTranslation("plan.VoicesCard.source", source.name());
        return source.path().isEmpty() ? new Span(name) : new Anchor(source.path(), name);
    }

    private String facts(FollowUpContent content) {
        Formats formats = Formats.in(getLocale());
        String came = getTranslation(
                "plan.VoicesCard.facts", getTranslation(content.origin().nameKey()), formats.date(content.received()));
        return content.due() == null
                ? came
                : getTranslation("plan.VoicesCard.factsDue", came, formats.fiscalYear(content.due()));
    }

    private StatusBadge badge(FollowUpState state) {
        return new StatusBadge(
                getTranslation(state.nameKey()),
                switch (state) {
                    case OPEN -> Tone.WAITS;
                    case TAKEN_UP -> Tone.UNDERWAY;
                    case DONE -> Tone.DONE;
                });
    }

    private Div deeds(Voice voice) {
        FollowUpRow row = voice.row();
        Div deeds = new Div(new Button(
                getTranslation("plan.VoicesCard.change"),
                e -> VoiceDialog.of(desk, plan, row, afterwards).open()));
        if (row.state() == FollowUpState.DONE) {
            deeds.add(new Button(getTranslation("plan.VoicesCard.reopen"), e -> askWhyAgain(row)));
        } else {
            deeds.add(new Button(
                    getTranslation("plan.VoicesCard.settle"),
                    e -> new SettleDialog(voice, how -> {
                                desk.settle(row.id(), row.version(), how);
                                afterwards.run();
                            })
                            .open()));
        }
        deeds.addClassName("entry-buttons");
        return deeds;
    }

    private void askWhyAgain(FollowUpRow row) {
        String verb = getTranslation("plan.VoicesCard.reopen");
        new ReasonDialog(verb, getTranslation("plan.VoicesCard.reopenWhy"), verb, words -> {
                    desk.reopen(row.id(), row.version(), words);
                    afterwards.run();
                })
                .open();
    }

    @Override
    protected Card initContent() {
        return new Card();
    }
}
