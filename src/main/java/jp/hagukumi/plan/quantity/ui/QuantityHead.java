package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.plan.ui.PlanSections;
import jp.hagukumi.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** What all pages of demand and capacity begin with: which plan it is, the way here, the plan's other pages. */
@Component
class QuantityHead {

    private final PlanQueries plans;
    private final List<PlanSection> sections;
    private final Permissions permissions;

    QuantityHead(PlanQueries plans, List<PlanSection> sections, Permissions permissions) {
        this.plans = plans;
        this.sections = sections;
        this.permissions = permissions;
    }

    /** What of writing the plan, and entering what came, the person may do now. */
    Set<Operation> may(PlanDetails plan) {
        return permissions.allowedOf(
                Set.of(Operation.PLAN_EDIT, Operation.PLAN_FIGURE),
                null,
                plan.stage().code());
    }

    /** The plan that the address names. */
    Optional<PlanDetails> plan(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PlanLinks.PLAN_ID)
                .flatMap(PlanId::parse)
                .flatMap(plans::plan);
    }

    PlanSections sections(PlanId plan) {
        return new PlanSections(sections, plan, QuantityLinks.list(plan));
    }

    /** The head of the list. */
    PageHeader ofList(PlanDetails plan) {
        PageHeader header = new PageHeader();
        return header.step(header.getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(plan.summary().title(), PlanLinks.plan(plan.summary().id()))
                .title(header.getTranslation("plan.QuantitiesView.title"));
    }

    /** The head of a page below the list. */
    PageHeader below(PlanDetails plan, String title) {
        PageHeader header = ofList(plan);
        return header.step(
                        header.getTranslation("plan.QuantitiesView.title"),
                        QuantityLinks.list(plan.summary().id()))
                .title(title);
    }

    static Anchor button(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassName("button-link");
        return link;
    }
}
