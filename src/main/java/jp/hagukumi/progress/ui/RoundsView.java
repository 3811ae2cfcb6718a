package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.progress.StepRow;
import jp.hagukumi.progress.workbook.ui.WorkbookLinks;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
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
            open.addClickListener(
                    e -> new NewRoundDialog(lead.plans(), lead.proposed(), lead::years, this::prepare).open());
            header.actions(open);
        }
        getContent().removeAll();
        getContent().add(header);
        showWaiting(Operation.REPORT_APPROVE, deeds.confirming());
        showWaiting(Operation.REPORT_ACCEPT, deeds.accepting());
        List<RoundSummary> prepared = mayOpen ? lead.prepared() : List.of();
        if (!prepared.isEmpty()) {
            getContent().add(Card.titled(getTranslation("progress.RoundsView.prepared"), new PreparedRounds(prepared)));
        }

        List<RoundRow> all = rounds.rounds();
        if (all.isEmpty()) {
            String hint = mayOpen ? "progress.RoundsView.emptyForLead" : "progress.RoundsView.empty";
            getContent().add(new EmptyState(getTranslation(hint)));
            return;
        }
        RoundWords.together(all, RoundRow::round).forEach(this::showOwn);
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

    /** The reports of the reader's own sections in rounds that are still under way, those of all plans in one list. */
    private void showOwn(List<RoundRow> rounds) {
        if (!permissions.allows(Operation.REPORT_READ)
                || rounds.stream()
                        .allMatch(round ->
                                round.tally().accepted() == round.tally().total())) {
            return;
        }
        List<ReportRow> own = rounds.stream()
                .flatMap(round -> reports.ofMySections(round.round().id()).stream())
                .toList();
        if (!own.isEmpty()) {
            List<RoundSummary> summaries = rounds.stream().map(RoundRow::round).toList();
            String heading = RoundWords.headings(this, getLocale(), "progress.RoundsView.own", summaries);
            Card card = Card.titled(heading);
            summaries.forEach(round -> card.add(workbook(round, summaries.size() > 1)));
            card.add(new ReportList(heading, own, summaries));
            getContent().add(card);
        }
    }

    /** A workbook holds the reports of one plan. */
    private Div workbook(RoundSummary round, boolean several) {
        Div links = workbooks.own(round.id(), getLocale());
        if (several) {
            links.addComponentAsFirst(new Span(round.planTitle()));
        }
        return links;
    }

    private void prepare(List<PlanId> plans, RoundTerm term) {
        String page = ProgressLinks.prepare(lead.prepare(plans, term));
        getUI().ifPresent(ui -> ui.navigate(page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("progress.RoundsView.title"));
    }
}
