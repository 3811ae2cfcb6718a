package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.plan.history.Comparison;
import jp.hagukumi.plan.history.PlanComparisons;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PrintButton;

/** UC-015: two dates of a plan side by side (新旧対照表). The address holds both dates and what is shown of them. */
@Route(PlanLinks.COMPARE)
@CssImport("./styles/plan.css")
@CssImport("./styles/history.css")
@May(Operation.PLAN_READ)
class CompareView extends PlanPage {

    private static final int ROWS_AT_FIRST = 100;

    private final transient PlanComparisons comparisons;
    private final transient PlanPast past;
    private final transient PlanAmendments amendments;

    CompareView(PlanPages pages, PlanComparisons comparisons, PlanPast past, PlanAmendments amendments) {
        super(pages, Days.TODAY);
        this.comparisons = comparisons;
        this.past = past;
        this.amendments = amendments;
        getContent().addClassName("landscape");
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        CompareAddress asked = CompareAddress.of(plan.location().getQueryParameters());
        List<RevisionRow> revisions = amendments.revisions(id);
        Side from = asked.from() != null
                ? asked.from()
                : Side.revision(Math.max(1, plan.details().revision() - 1));
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
        head(plan, PlanLinks.compare(id), getTranslation("plan.CompareView.title"))
                .line(getTranslation("plan.CompareView.line", plan.title(), all.dates()))
                .actions(
                        new WorkbookLink(
                                "comparison-%s.xlsx".formatted(id),
                                () -> comparisons.workbook(id, first, last, language)),
                        new PrintButton());
        body(new CompareBar(comparisons.things(), revisions, all, address, wanted -> go(id, wanted)));
        if (shown.rows().isEmpty()) {
            add(new EmptyState(getTranslation(old == young ? "plan.CompareView.sameDay" : "plan.CompareView.same")));
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
        add(card);
    }

    private static void go(PlanId plan, CompareAddress wanted) {
        UI.getCurrent().navigate(PlanLinks.compare(plan), wanted.query());
    }
}
