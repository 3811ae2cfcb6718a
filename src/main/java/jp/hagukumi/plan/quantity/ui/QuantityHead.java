package jp.hagukumi.plan.quantity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.quantity.QuantityLinks;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.plan.ui.PlanSections;
import jp.hagukumi.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** What all pages of demand and capacity begin with: which plan it is, the way here, the plan's other pages. */
@Component
class QuantityHead {

    /**
     * The plan that a page is about, as of the day that its address asks for.
     *
     * @param location of the page
     */
    record Shown(PlanDetails plan, AsOf asOf, Location location) implements Serializable {

        PlanId id() {
            return plan.summary().id();
        }

        int revision() {
            return asOf.revision();
        }
    }

    private final PlanPast plans;
    private final List<PlanSection> sections;
    private final Permissions permissions;

    QuantityHead(PlanPast plans, List<PlanSection> sections, Permissions permissions) {
        this.plans = plans;
        this.sections = sections;
        this.permissions = permissions;
    }

    /** What of writing the plan, and entering what came, the person may do now; nothing in the past. */
    Set<Operation> may(Shown shown) {
        return shown.asOf().isToday()
                ? permissions.allowedOf(
                        Set.of(Operation.PLAN_EDIT, Operation.PLAN_FIGURE),
                        null,
                        shown.plan().stage().code())
                : Set.of();
    }

    /** The plan that the address names. */
    Optional<Shown> plan(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PlanLinks.PLAN_ID)
                .flatMap(PlanId::parse)
                .flatMap(id -> {
                    AsOf asOf = AsOf.of(event.getLocation(), id, plans);
                    return plans.plan(id, asOf.revision()).map(plan -> new Shown(plan, asOf, event.getLocation()));
                });
    }

    /** The plan's pages, on a page that can be shown as of any day. */
    PlanSections sections(Shown shown) {
        return new PlanSections(sections, shown.id(), QuantityLinks.list(shown.id()), shown.asOf(), shown.location());
    }

    /** The plan's pages, on a page of today. */
    PlanSections sectionsToday(Shown shown) {
        return new PlanSections(sections, shown.id(), QuantityLinks.list(shown.id()));
    }

    /** The head of the list. */
    PageHeader ofList(Shown shown) {
        PageHeader header = new PageHeader();
        return header.step(header.getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(shown.plan().summary().title(), shown.asOf().in(PlanLinks.plan(shown.id())))
                .title(header.getTranslation("plan.QuantitiesView.title"));
    }

    /** The head of a page below the list. */
    PageHeader below(Shown shown, String title) {
        PageHeader header = ofList(shown);
        return header.step(
                        header.getTranslation("plan.QuantitiesView.title"),
                        shown.asOf().in(QuantityLinks.list(shown.id())))
                .title(title);
    }

    static Anchor button(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassName("button-link");
        return link;
    }
}
