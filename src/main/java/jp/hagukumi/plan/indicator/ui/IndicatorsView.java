package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import org.jspecify.annotations.Nullable;

/** UC-070: all indicators of a plan in tree order. The address holds what is looked for. */
@Route(IndicatorLinks.INDICATORS)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_READ)
class IndicatorsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanPast plans;
    private final transient IndicatorQueries indicators;
    private final transient Clock clock;
    private final transient List<PlanSection> sections;
    private final IndicatorPage page = new IndicatorPage();
    private final IndicatorFilterBar bar = new IndicatorFilterBar(this::go);
    private final Div found = new Div();
    private @Nullable PlanId plan;
    private AsOf asOf = AsOf.TODAY;

    IndicatorsView(PlanPast plans, IndicatorQueries indicators, Clock clock, List<PlanSection> sections) {
        this.plans = plans;
        this.indicators = indicators;
        this.clock = clock;
        this.sections = sections;
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Optional<PlanId> id = IndicatorPage.plan(event.getRouteParameters());
        asOf = id.map(known -> AsOf.of(location, known, plans)).orElse(AsOf.TODAY);
        Optional<PlanDetails> wanted = id.flatMap(known -> plans.plan(known, asOf.revision()));
        if (wanted.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        plan = wanted.get().summary().id();
        head(wanted.get(), plan, location);
        show(plan, IndicatorFilter.of(location.getQueryParameters()));
    }

    private void head(PlanDetails details, PlanId id, Location location) {
        var header = page.head(details, getTranslation("plan.IndicatorSection.title"), sections, asOf, location);
        if (asOf.isToday() && indicators.allowed(id).contains(Operation.PLAN_FIGURE)) {
            FiscalYear lastYear = FiscalYear.of(JapanTime.today(clock)).previous();
            header.actions(IndicatorPage.button(
                    IndicatorLinks.actuals(id, lastYear), getTranslation("plan.IndicatorView.enter")));
        }
    }

    private void show(PlanId id, IndicatorFilter filter) {
        List<IndicatorRow> all = indicators.ofPlan(id, asOf.revision());
        if (all.isEmpty()) {
            boolean edits = asOf.isToday() && indicators.allowed(id).contains(Operation.PLAN_EDIT);
            page.show(new EmptyState(
                    getTranslation(edits ? "plan.IndicatorsView.emptyLead" : "plan.IndicatorsView.empty"),
                    IndicatorPage.button(asOf.in(PlanLinks.plan(id)), getTranslation("plan.IndicatorsView.toTree"))));
            return;
        }
        List<IndicatorRow> matching = all.stream().filter(filter::matches).toList();
        bar.show(filter, matching.size());
        found.removeAll();
        found.add(
                matching.isEmpty()
                        ? new EmptyState(getTranslation("plan.ElementTree.empty"))
                        : new IndicatorTable(matching, FiscalYear.of(JapanTime.today(clock)), asOf));
        if (bar.getParent().isEmpty()) {
            page.show(new Card(bar, found));
        }
    }

    private void go(IndicatorFilter filter) {
        if (plan != null) {
            UI.getCurrent().navigate(IndicatorLinks.indicators(plan), asOf.in(filter.query()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.IndicatorSection.title"));
    }
}
