package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundChanges;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundStage;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.uikit.BelongsToMenu;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-020: the lead decides what a round asks, until when, and sees who gets what before opening it. */
@Route(ProgressLinks.PREPARE)
@May(Operation.ROUND_OPEN)
@CssImport("./styles/progress.css")
class PrepareRoundView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BelongsToMenu {

    private final transient RoundLead lead;
    private final transient RoundChanges changes;
    private final transient List<RoundPart> parts;
    private String title = "";

    PrepareRoundView(RoundLead lead, RoundChanges changes, List<RoundPart> parts) {
        this.lead = lead;
        this.changes = changes;
        this.parts = parts;
        getContent().addClassName("prepare-round");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(ProgressLinks.ROUND_PARAMETER)
                .flatMap(RoundId::parse)
                .flatMap(lead::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PreparedRound prepared) {
        RoundSummary round = prepared.round();
        boolean open = prepared.stage() == RoundStage.OPEN;
        title = getTranslation(
                open ? "progress.PrepareRoundView.titleOpen" : "progress.PrepareRoundView.title",
                RoundWords.heading(this, getLocale(), round));
        PageHeader header = new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .title(title);
        RoundBasics basics = new RoundBasics(
                prepared.content(), content -> say(prepared, content, "progress.PrepareRoundView.saved"));
        FormTable form = new FormTable(
                prepared,
                changed -> say(
                        prepared,
                        new RoundContent(
                                prepared.content().due(), prepared.content().notice(), changed),
                        "progress.PrepareRoundView.formSaved"));
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        Card.titled(
                                getTranslation("progress.PrepareRoundView.plans"),
                                new RoundPlans(prepared, left -> leaveOut(prepared, left))),
                        Card.titled(getTranslation("progress.PrepareRoundView.basics"), basics),
                        Card.titled(getTranslation("progress.PrepareRoundView.form"), form),
                        shares(prepared));
        parts.forEach(part -> getContent().add(Card.titled(getTranslation(part.titleKey()), part.of(prepared))));
        if (!open) {
            getContent().add(new PrepareFoot(prepared, () -> open(prepared), () -> discard(prepared)));
        }
    }

    /** Who gets what; once it is open, what has come to differ from the plan since. */
    private Card shares(PreparedRound prepared) {
        return changes.find(prepared.round().id())
                .map(round -> Card.titled(
                        getTranslation("progress.PrepareRoundView.changes"),
                        new OpenShares(round, changes, () -> reload(prepared))))
                .orElseGet(() ->
                        Card.titled(getTranslation("progress.PrepareRoundView.shares"), new PreparedShares(prepared)));
    }

    private void reload(PreparedRound prepared) {
        lead.find(prepared.round().id()).ifPresent(this::show);
    }

    private void say(PreparedRound prepared, RoundContent content, String done) {
        lead.say(prepared.round().id(), prepared.round().version(), content);
        Notifier.done(getTranslation(done));
        reload(prepared);
    }

    private void open(PreparedRound prepared) {
        lead.open(prepared.round().id(), prepared.round().version());
        go(ProgressLinks.board(prepared.round().id()));
    }

    private void leaveOut(PreparedRound prepared, RoundSummary round) {
        lead.leaveOut(round.id(), round.version());
        prepared.parts().stream()
                .map(part -> part.round().id())
                .filter(id -> !id.equals(round.id()))
                .findFirst()
                .ifPresent(left -> go(ProgressLinks.prepare(left)));
    }

    private void discard(PreparedRound prepared) {
        lead.discard(prepared.round().id(), prepared.round().version());
        go(ProgressLinks.rounds());
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public String menuPath() {
        return ProgressLinks.ROUNDS;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
