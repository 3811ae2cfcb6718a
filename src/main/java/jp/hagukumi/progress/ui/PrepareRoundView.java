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
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundStage;
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
        Preparation preparation = new Preparation(prepared, lead);
        show(preparation, new RoundBasics(preparation));
    }

    /** @param basics as they stand on the page, with what is typed there and could not be kept yet */
    private void show(Preparation preparation, RoundBasics basics) {
        PreparedRound prepared = preparation.known();
        boolean open = prepared.stage() == RoundStage.OPEN;
        title = getTranslation(
                open ? "progress.PrepareRoundView.titleOpen" : "progress.PrepareRoundView.title",
                RoundWords.heading(this, getLocale(), prepared.round()));
        PageHeader header = new PageHeader()
                .step(getTranslation("progress.RoundsView.title"), ProgressLinks.rounds())
                .title(title);
        RoundPlans plans = new RoundPlans(prepared, left -> leaveOut(preparation, basics, left.id()));
        FormTable form = new FormTable(prepared, changed -> {
            preparation.say(changed);
            Notifier.done(getTranslation("progress.PrepareRoundView.formSaved"));
            show(preparation, basics);
        });
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        Card.titled(getTranslation("progress.PrepareRoundView.plans"), plans),
                        Card.titled(getTranslation("progress.PrepareRoundView.basics"), basics),
                        Card.titled(getTranslation("progress.PrepareRoundView.form"), form),
                        shares(preparation, basics));
        parts.forEach(part -> getContent().add(Card.titled(getTranslation(part.titleKey()), part.of(prepared))));
        if (!open) {
            getContent().add(new PrepareFoot(preparation, basics, () -> open(preparation), () -> discard(preparation)));
        }
    }

    /** Who gets what; once it is open, what has come to differ from the plan since. */
    private Card shares(Preparation preparation, RoundBasics basics) {
        return changes.find(preparation.known().round().id())
                .map(round -> Card.titled(
                        getTranslation("progress.PrepareRoundView.changes"),
                        new OpenShares(round, changes, () -> show(preparation, basics))))
                .orElseGet(() -> Card.titled(
                        getTranslation("progress.PrepareRoundView.shares"), new PreparedShares(preparation.known())));
    }

    private void open(Preparation preparation) {
        preparation.open();
        go(ProgressLinks.board(preparation.known().round().id()));
    }

    /** The page of the round that is left shows what is kept: what is not yet would be gone without a word. */
    private void leaveOut(Preparation preparation, RoundBasics basics, RoundId left) {
        if (!basics.isKept()) {
            return;
        }
        preparation.leaveOut(left);
        preparation.known().parts().stream()
                .map(part -> part.round().id())
                .filter(id -> !id.equals(left))
                .findFirst()
                .ifPresent(other -> go(ProgressLinks.prepare(other)));
    }

    private void discard(Preparation preparation) {
        preparation.discard();
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
