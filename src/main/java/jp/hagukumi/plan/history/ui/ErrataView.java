package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.plan.history.Comparison;
import jp.hagukumi.plan.history.PlanComparisons;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.PrintButton;

/** UC-015: what was printed wrongly in a plan and put right (正誤表). */
@Route(PlanLinks.ERRATA)
@CssImport("./styles/plan.css")
@CssImport("./styles/history.css")
@May(Operation.PLAN_READ)
class ErrataView extends PlanPage {

    private final transient PlanComparisons comparisons;

    ErrataView(PlanPages pages, PlanComparisons comparisons) {
        super(pages, Days.TODAY);
        this.comparisons = comparisons;
        getContent().addClassName("landscape");
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        Locale language = getLocale();
        List<Comparison> corrections = comparisons.corrections(id, language);
        PageHeader header = head(plan, PlanLinks.errata(id), getTranslation("plan.ErrataView.title"))
                .line(plan.title());
        if (corrections.isEmpty()) {
            body(new EmptyState(getTranslation("plan.ErrataView.none")));
            return;
        }
        header.actions(
                new WorkbookLink("errata-%s.xlsx".formatted(id), () -> comparisons.errataWorkbook(id, language)),
                new PrintButton());
        body();
        corrections.forEach(correction -> add(card(correction)));
    }

    private Card card(Comparison correction) {
        Card card = new Card();
        RevisionRow revision = correction.reasons().get(correction.to());
        if (revision != null) {
            card = Card.titled(getTranslation(
                    "plan.ErrataView.correction",
                    revision.number(),
                    Formats.in(getLocale()).date(revision.effectiveOn())));
            Paragraph reason = new Paragraph(revision.reason());
            reason.addClassName("original-text");
            card.add(reason);
            if (revision.open()) {
                card.add(new Paragraph(getTranslation("plan.ErrataView.open")));
            }
        }
        if (correction.rows().isEmpty()) {
            card.add(new Paragraph(getTranslation("plan.ErrataView.nothingYet")));
        } else {
            card.add(new ComparisonTable(
                    correction,
                    correction.rows().size(),
                    getTranslation("plan.ErrataView.caption", correction.rows().size()),
                    "plan.ComparisonTable.wrong",
                    "plan.ComparisonTable.right"));
        }
        return card;
    }
}
