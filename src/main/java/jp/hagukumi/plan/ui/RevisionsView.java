package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.PageHeader;

/** UC-012: what a plan came to say, when and why, and the acts that open and close it. */
@Route(PlanLinks.REVISIONS)
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class RevisionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanQueries plans;
    private final transient PlanAmendments amendments;
    private final transient Permissions permissions;
    private final transient List<PlanSection> sections;
    private final transient Clock clock;

    RevisionsView(
            PlanQueries plans,
            PlanAmendments amendments,
            Permissions permissions,
            List<PlanSection> sections,
            Clock clock) {
        this.plans = plans;
        this.amendments = amendments;
        this.permissions = permissions;
        this.sections = sections;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanDetails> plan = event.getRouteParameters()
                .get(PlanLinks.PLAN_ID)
                .flatMap(PlanId::parse)
                .flatMap(plans::plan);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(plan.get());
    }

    private void show(PlanDetails plan) {
        PlanId id = plan.summary().id();
        PageHeader header = new PageHeader()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(plan.summary().title(), PlanLinks.plan(id))
                .title(getTranslation("plan.RevisionsView.title"));
        getContent().removeAll();
        getContent().add(header, new PlanSections(sections, id, PlanLinks.revisions(id)));
        if (permissions.allows(Operation.PLAN_AMEND)) {
            getContent()
                    .add(new RevisionDeeds(
                            amendments,
                            amendments.standing(id),
                            JapanTime.today(clock),
                            () -> plans.plan(id).ifPresent(this::show)));
        }
        getContent()
                .add(Card.titled(
                        getTranslation("plan.RevisionsView.list"), new RevisionTable(id, amendments.revisions(id))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.RevisionsView.title"));
    }
}
