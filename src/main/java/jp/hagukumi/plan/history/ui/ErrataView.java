package jp.hagukumi.plan.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.PageHeader;

/** UC-015: what was printed wrongly in a plan and put right (正誤表). */
@Route(PlanLinks.ERRATA)
@CssImport("./styles/plan.css")
@CssImport("./styles/history.css")
@May(Operation.PLAN_READ)
class ErrataView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanComparisons comparisons;
    private final transient PlanPast past;
    private final transient List<PlanSection> sections;

    ErrataView(PlanComparisons comparisons, PlanPast past, List<PlanSection> sections) {
        this.comparisons = comparisons;
        this.past = past;
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
        show(plan.get());
    }

    private void show(PlanDetails plan) {
        PlanId id = plan.summary().id();
        Locale language = getLocale();
        List<Comparison> corrections = comparisons.corrections(id, language);
        PageHeader header = new PageHeader()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(plan.summary().title(), PlanLinks.plan(id))
                .title(getTranslation("plan.ErrataView.title"))
                .line(plan.summary().title());
        getContent().removeAll();
        getContent().add(header, new PlanSections(sections, id, PlanLinks.errata(id)));
        if (corrections.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("plan.ErrataView.none")));
            return;
        }
        header.actions(
                new WorkbookLink("errata-%s.xlsx".formatted(id), () -> comparisons.errataWorkbook(id, language)),
                new PrintButton());
        corrections.forEach(correction -> getContent().add(card(correction)));
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.ErrataView.title"));
    }
}
