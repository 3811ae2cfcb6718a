package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.plan.ui.PlanSections;
import jp.hagukumi.uikit.PageHeader;

/** What the pages about indicators have in common: the way here, the plan's row of links, and a place for the rest. */
class IndicatorPage extends Composite<Div> {

    private final PageHeader header = new PageHeader();
    private final Div links = new Div();
    private final Div body = new Div();

    IndicatorPage() {
        getContent().add(header, links, body);
    }

    /** The plan that an address names. */
    static Optional<PlanId> plan(RouteParameters parameters) {
        return parameters.get(PlanLinks.PLAN_ID).flatMap(PlanId::parse);
    }

    /** The same with what it says today. */
    static Optional<PlanDetails> plan(RouteParameters parameters, PlanQueries plans) {
        return plan(parameters).flatMap(plans::plan);
    }

    /** Heads a page of today; further steps on the way can be added to the answer. */
    PageHeader head(PlanDetails plan, String title, List<PlanSection> sections) {
        PlanId id = plan.summary().id();
        return head(plan, title, AsOf.TODAY, new PlanSections(sections, id, IndicatorLinks.indicators(id)));
    }

    /** Heads a page that can be shown as of any day. */
    PageHeader head(PlanDetails plan, String title, List<PlanSection> sections, AsOf asOf, Location location) {
        PlanId id = plan.summary().id();
        return head(plan, title, asOf, new PlanSections(sections, id, IndicatorLinks.indicators(id), asOf, location));
    }

    private PageHeader head(PlanDetails plan, String title, AsOf asOf, PlanSections row) {
        links.removeAll();
        links.add(row);
        return header.clearWay()
                .step(getTranslation("plan.PlansView.title"), PlanLinks.plans())
                .step(
                        plan.summary().title(),
                        asOf.in(PlanLinks.plan(plan.summary().id())))
                .title(title)
                .actions();
    }

    void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    static Anchor button(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassName("button-link");
        return link;
    }
}
