package jp.hagukumi.plan.generation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.generation.GenerationLinks;
import jp.hagukumi.plan.generation.LinkRow;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.plan.ui.PlanSections;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.PageHeader;

/** UC-061: what became of the plan before in this one, the next plan, and the entries that two plans share. */
@Route(GenerationLinks.GENERATION)
@CssImport("./styles/plan.css")
@CssImport("./styles/register.css")
@May(Operation.PLAN_READ)
class GenerationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanQueries plans;
    private final transient GenerationDeeds deeds;
    private final transient Permissions permissions;
    private final transient List<PlanSection> sections;
    private String title = "";

    GenerationView(PlanQueries plans, GenerationDeeds deeds, Permissions permissions, List<PlanSection> sections) {
        this.plans = plans;
        this.deeds = deeds;
        this.permissions = permissions;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanDetails> found = event.getRouteParameters()
                .get(PlanLinks.PLAN_ID)
                .flatMap(PlanId::parse)
                .flatMap(plans::plan);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(PlanDetails plan) {
        PlanId id = plan.summary().id();
        title = plan.summary().title();
        boolean mayChange =
                permissions.allows(Operation.PLAN_AMEND, null, plan.stage().code());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader()
                                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                                .step(title, PlanLinks.plan(id))
                                .title(getTranslation("plan.GenerationView.title")),
                        new PlanSections(sections, id, GenerationLinks.generation(id)),
                        next(plan, mayChange),
                        mapping(id, mayChange, () -> show(plan)),
                        new ServedCard(deeds, plans, id, mayChange, () -> show(plan)));
    }

    private Card next(PlanDetails plan, boolean mayChange) {
        Card card = Card.titled(getTranslation("plan.GenerationView.next"));
        for (PlanId after : deeds.generations().after(plan.summary().id())) {
            plans.plan(after)
                    .ifPresent(made -> card.add(new Paragraph(new Anchor(
                            GenerationLinks.generation(after), made.summary().title()))));
        }
        if (mayChange) {
            card.add(new CopyForm(
                    plan,
                    wanted -> UI.getCurrent()
                            .navigate(GenerationLinks.generation(deeds.copy().copy(wanted)))));
        }
        return card;
    }

    private Card mapping(PlanId id, boolean mayChange, Runnable afterwards) {
        Card card = Card.titled(getTranslation("plan.GenerationView.mapping"));
        List<LinkRow> rows = deeds.generations().mapping(id);
        if (rows.isEmpty()) {
            card.add(new EmptyState(getTranslation("plan.GenerationView.noMapping")));
            return card;
        }
        deeds.generations()
                .before(id)
                .flatMap(plans::plan)
                .ifPresent(before -> card.add(new Paragraph(new Anchor(
                        PlanLinks.plan(before.summary().id()), before.summary().title()))));
        card.add(new MappingGrid(rows));
        if (mayChange) {
            card.add(new MappingForm(deeds, id, rows, afterwards));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.GenerationView.title") + " " + title);
    }
}
