package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.plan.history.Comparison;
import jp.hagukumi.plan.history.PlanComparisons;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.plan.ui.PlanSections;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** UC-015: two dates of a plan side by side (新旧対照表). The address holds both dates and what is shown of them. */
@Route(PlanLinks.COMPARE)
@CssImport("./styles/plan.css")
@CssImport("./styles/history.css")
@May(Operation.PLAN_READ)
class CompareView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS_AT_FIRST = 100;

    private final transient PlanComparisons comparisons;
    private final transient PlanPast past;
    private final transient PlanAmendments amendments;
    private final transient List<PlanSection> sections;

    CompareView(PlanComparisons comparisons, PlanPast past, PlanAmendments amendments, List<PlanSection> sections) {
        this.comparisons = comparisons;
        this.past = past;
        this.amendments = amendments;
        this.sections = sections;
        getContent().addClassName("landscape");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanDetails> plan = event.getRouteParameters()
                .get(PlanLinks.PLAN_ID)
                .flatMap(PlanId::parse)
                .flatMap(id -> past.plan(id, PlanLedger.NOW));
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get(), CompareAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(PlanDetails plan, CompareAddress asked) {
        PlanId id = plan.summary().id();
        List<RevisionRow> revisions = amendments.revisions(id);
        Side from = asked.from() != null ? asked.from() : Side.revision(Math.max(1, plan.revision() - 1));
        CompareAddress address = asked.from() == null
                ? new CompareAddress(from, asked.to(), asked.difference(), asked.thing(), asked.whole())
                : asked;
        int old = from.resolve(id, revisions, past);
        int young = address.to().resolve(id, revisions, past);
        int first = Math.min(old, young);
        int last = Math.max(old, young);
        Locale language = getLocale();
        Comparison all = comparisons.compare(id, first, last, language);
        Comparison shown = all.only(address.difference(), address.thing());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                                .step(plan.summary().title(), PlanLinks.plan(id))
                                .title(getTranslation("plan.CompareView.title"))
                                .line(plan.summary().title())
                                .actions(
                                        new WorkbookLink(
                                                "comparison-%s.xlsx".formatted(id),
                                                () -> comparisons.workbook(id, first, last, language)),
                                        new PrintButton()),
                        new PlanSections(sections, id, PlanLinks.compare(id)),
                        new CompareBar(comparisons.things(), revisions, all, address, wanted -> go(id, wanted)));
        if (shown.rows().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation(old == young ? "plan.CompareView.sameDay" : "plan.CompareView.same")));
            return;
        }
        int rows = address.whole() ? shown.rows().size() : ROWS_AT_FIRST;
        Card card = new Card(new ComparisonTable(
                shown,
                rows,
                getTranslation("plan.CompareView.caption", shown.rows().size()),
                "plan.ComparisonTable.old",
                "plan.ComparisonTable.young"));
        if (shown.rows().size() > rows) {
            card.add(new ShowAll(shown.rows().size() - rows, () -> go(id, address.toItsEnd())));
        }
        getContent().add(card);
    }

    private static void go(PlanId plan, CompareAddress wanted) {
        UI.getCurrent().navigate(PlanLinks.compare(plan), wanted.query());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.CompareView.title"));
    }
}
