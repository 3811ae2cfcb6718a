package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Go;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.PageHeader;
import jp.hagukumi.uikit.StatusBadge;

/** UC-011: the plans that there are, and the way to bring in another. */
@Route(PlanLinks.PLANS)
@Menu(order = 2, title = "plan.PlansView.title")
@CssImport("./styles/plan.css")
@May(Operation.PLAN_READ)
class PlansView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanQueries plans;
    private final transient PlanAmendments amendments;
    private final transient Permissions permissions;
    private final transient Clock clock;

    PlansView(PlanQueries plans, PlanAmendments amendments, Permissions permissions, Clock clock) {
        this.plans = plans;
        this.amendments = amendments;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        PageHeader header = new PageHeader().title(getTranslation("plan.PlansView.title"));
        getContent().add(header);
        List<Component> actions = new ArrayList<>();
        List<PlanSummary> all = plans.plans();
        if (!all.isEmpty()) {
            actions.add(link(PlanLinks.search(), "plan.PlansView.search"));
        }
        if (permissions.allows(Operation.PLAN_AMEND)) {
            actions.add(new Button(getTranslation("plan.PlansView.begin"), e -> begin()));
        }
        boolean mayImport = permissions.allows(Operation.PLAN_IMPORT);
        if (!all.isEmpty() && mayImport) {
            actions.add(importLink());
        }
        header.actions(actions.toArray(Component[]::new));
        if (all.isEmpty()) {
            getContent()
                    .add(
                            mayImport
                                    ? new EmptyState(getTranslation("plan.PlansView.emptyLead"), importLink())
                                    : new EmptyState(getTranslation("plan.PlansView.empty")));
            return;
        }
        all.forEach(plan -> getContent().add(card(plan)));
    }

    private void begin() {
        new NewPlanDialog(
                        FiscalYear.of(JapanTime.today(clock)),
                        header -> Go.to(UI.getCurrent(), PlanLinks.plan(amendments.draft(header))))
                .open();
    }

    private LinkButton importLink() {
        return link(PlanLinks.imports(), "plan.PlansView.import");
    }

    private LinkButton link(String path, String words) {
        return new LinkButton(path, getTranslation(words));
    }

    private Component card(PlanSummary plan) {
        Formats formats = Formats.in(getLocale());
        Anchor title = new Anchor(PlanLinks.plan(plan.id()), plan.title());
        Div line = new Div(
                new StatusBadge(getTranslation("plan.PlanState." + plan.state()), StatusBadge.Tone.QUIET),
                new Span(formats.period(plan.from(), plan.to())),
                new Span(getTranslation("plan.PlansView.projects", plan.projects())));
        line.addClassName("facts-line");
        return new Card(new H2(title), line);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.PlansView.title"));
    }
}
