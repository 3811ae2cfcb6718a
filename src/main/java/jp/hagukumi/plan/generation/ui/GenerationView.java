package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.generation.GenerationLinks;
import jp.hagukumi.plan.generation.LinkRow;
import jp.hagukumi.plan.generation.OrphanedElements;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;

/** UC-061: what became of the plan before in this one, the next plan, and the entries that two plans share. */
@Route(GenerationLinks.GENERATION)
@CssImport("./styles/plan.css")
@CssImport("./styles/register.css")
@May(Operation.PLAN_READ)
class GenerationView extends PlanPage {

    private final transient PlanQueries plans;
    private final transient GenerationDeeds deeds;

    GenerationView(PlanPages pages, PlanQueries plans, GenerationDeeds deeds) {
        super(pages, Days.ANY);
        this.plans = plans;
        this.deeds = deeds;
    }

    @Override
    protected void show(ShownPlan plan) {
        PlanId id = plan.id();
        Runnable afterwards = () -> showAgain(plan);
        head(plan, GenerationLinks.generation(id), getTranslation("plan.GenerationView.title"));
        body();
        if (plan.may(Operation.PLAN_EDIT)) {
            OrphanedElements.Found ended = deeds.orphans().of(id);
            if (ended.elements() > 0) {
                add(new EndedDepartmentsCard(ended));
            }
        }
        add(next(plan), mapping(plan, afterwards), new ServedCard(deeds, plans, plan, afterwards));
    }

    private Card next(ShownPlan plan) {
        Card card = Card.titled(getTranslation("plan.GenerationView.next"));
        for (PlanId after : deeds.generations().after(plan.id())) {
            plans.plan(after)
                    .ifPresent(made -> card.add(new Paragraph(new Anchor(
                            plan.in(GenerationLinks.generation(after)),
                            made.summary().title()))));
        }
        if (plan.may(Operation.PLAN_AMEND)) {
            card.add(new CopyForm(
                    plan.details(),
                    wanted -> UI.getCurrent()
                            .navigate(GenerationLinks.generation(deeds.copy().copy(wanted)))));
        }
        return card;
    }

    private Card mapping(ShownPlan plan, Runnable afterwards) {
        Card card = Card.titled(getTranslation("plan.GenerationView.mapping"));
        List<LinkRow> rows = deeds.generations().mapping(plan.id(), plan.asOf().day());
        if (rows.isEmpty()) {
            card.add(new EmptyState(getTranslation("plan.GenerationView.noMapping")));
            return card;
        }
        deeds.generations()
                .before(plan.id())
                .flatMap(plans::plan)
                .ifPresent(before -> card.add(new Paragraph(new Anchor(
                        plan.in(PlanLinks.plan(before.summary().id())),
                        before.summary().title()))));
        card.add(new MappingGrid(rows));
        if (plan.may(Operation.PLAN_AMEND)) {
            card.add(new MappingForm(deeds, plan.id(), rows, afterwards));
        }
        return card;
    }
}
