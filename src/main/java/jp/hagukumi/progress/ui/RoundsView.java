package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportRow;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.RoundRow;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.StepRow;
import jp.hagukumi.progress.workbook.ui.WorkbookLinks;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;
import jp.hagukumi.uikit.PageHeader;

/** UC-020: the lead opens a round; sections find their reports, everybody the rounds. */
@Route(ProgressLinks.ROUNDS)
@Menu(order = 3, title = "progress.RoundsView.title")
@May(Operation.ROUND_READ)
@CssImport("./styles/progress.css")
@CssImport("./styles/report-workbook.css")
class RoundsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundQueries rounds;
    private final transient ReportQueries reports;
    private final transient RoundLead lead;
    private final transient ReportDeeds deeds;
    private final transient Permissions permissions;
    private final transient WorkbookLinks workbooks;

    RoundsView(
            RoundQueries rounds,
            ReportQueries reports,
            RoundLead lead,
            ReportDeeds deeds,
            Permissions permissions,
            WorkbookLinks workbooks) {
        this.rounds = rounds;
        this.reports = reports;
        this.lead = lead;
        this.deeds = deeds;
        this.permissions = permissions;
        this.workbooks = workbooks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        boolean mayOpen = permissions.allows(Operation.ROUND_OPEN);
        PageHeader header = new PageHeader().title(getTranslation("progress.RoundsView.title"));
        if (mayOpen) {
            MainButton open = new MainButton(getTranslation("progress.RoundsView.open"));
            open.addClickListener(e -> new NewRoundDialog(lead.plans(), lead::years, this::prepare).open());
            header.actions(open);
        }
        getContent().removeAll();
        getContent().add(header);
        showWaiting(Operation.REPORT_APPROVE, deeds.confirming());
        showWaiting(Operation.REPORT_ACCEPT, deeds.accepting());
        if (mayOpen) {
            showPrepared(lead.prepared());
        }

        List<RoundRow> all = rounds.rounds();
        if (all.isEmpty()) {
            String hint = mayOpen ? "progress.RoundsView.emptyForLead" : "progress.RoundsView.empty";
            getContent().add(new EmptyState(getTranslation(hint)));
            return;
        }
        all.forEach(this::showOwn);
        getContent().add(Card.titled(getTranslation("progress.RoundsView.all"), new RoundList(all)));
    }

    /** What waits for the reader's word, of all rounds, to be given to many at once. */
    private void showWaiting(Operation operation, ManyDeed deed) {
        List<StepRow> waiting = permissions.allows(operation) ? deed.waiting().get() : List.of();
        if (!waiting.isEmpty()) {
            getContent().add(new WaitingForStep(deed, waiting, done -> {
                Notifier.done(done);
                show();
            }));
        }
    }

    /** The reports of the reader's own sections in a round that is still under way. */
    private void showOwn(RoundRow round) {
        if (round.tally().accepted() == round.tally().total() || !permissions.allows(Operation.REPORT_READ)) {
            return;
        }
        List<ReportRow> own = reports.ofMySections(round.round().id());
        if (!own.isEmpty()) {
            String heading = getTranslation(
                    "progress.RoundsView.own",
                    Formats.in(getLocale()).fiscalYear(round.round().year()),
                    round.round().planTitle());
            getContent()
                    .add(Card.titled(
                            heading, workbooks.own(round.round().id(), getLocale()), new ReportList(heading, own)));
        }
    }

    private void prepare(PlanId plan, FiscalYear year) {
        String page = ProgressLinks.prepare(lead.prepare(plan, year));
        getUI().ifPresent(ui -> ui.navigate(page));
    }

    /** The rounds that the lead has not opened yet. */
    private void showPrepared(List<RoundSummary> prepared) {
        if (!prepared.isEmpty()) {
            UnorderedList list = new UnorderedList();
            prepared.forEach(round -> list.add(new ListItem(new Anchor(
                    ProgressLinks.prepare(round.id()),
                    getTranslation(
                            "progress.RoundsView.own",
                            Formats.in(getLocale()).fiscalYear(round.year()),
                            round.planTitle())))));
            getContent().add(Card.titled(getTranslation("progress.RoundsView.prepared"), list));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("progress.RoundsView.title"));
    }
}
