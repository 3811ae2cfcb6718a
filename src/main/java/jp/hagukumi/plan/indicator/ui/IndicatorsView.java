package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.LinkButton;
import jp.hagukumi.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** UC-070: all indicators of a plan in tree order. The address holds what is looked for. */
@Route(IndicatorLinks.INDICATORS)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_READ)
class IndicatorsView extends PlanPage {

    private final transient IndicatorQueries indicators;
    private final transient Clock clock;
    private final IndicatorFilterBar bar = new IndicatorFilterBar(this::go);
    private final Div found = new Div();
    private @Nullable ShownPlan plan;

    IndicatorsView(PlanPages pages, IndicatorQueries indicators, Clock clock) {
        super(pages, Days.ANY);
        this.indicators = indicators;
        this.clock = clock;
    }

    @Override
    protected void show(ShownPlan wanted) {
        plan = wanted;
        PlanId id = wanted.id();
        PageHeader header = head(wanted, IndicatorLinks.indicators(id), getTranslation("plan.IndicatorSection.title"));
        if (wanted.may(Operation.PLAN_FIGURE)) {
            FiscalYear lastYear = FiscalYear.of(JapanTime.today(clock)).previous();
            header.actions(
                    new LinkButton(IndicatorLinks.actuals(id, lastYear), getTranslation("plan.IndicatorView.enter")));
        }
        IndicatorFilter filter = IndicatorFilter.of(wanted.location().getQueryParameters());
        List<IndicatorRow> all = indicators.ofPlan(id, wanted.revision());
        if (all.isEmpty()) {
            body(new EmptyState(
                    getTranslation(
                            wanted.may(Operation.PLAN_EDIT)
                                    ? "plan.IndicatorsView.emptyLead"
                                    : "plan.IndicatorsView.empty"),
                    new LinkButton(wanted.in(PlanLinks.plan(id)), getTranslation("plan.IndicatorsView.toTree"))));
            return;
        }
        List<IndicatorRow> matching = all.stream().filter(filter::matches).toList();
        bar.show(filter, matching.size());
        found.removeAll();
        found.add(
                matching.isEmpty()
                        ? new EmptyState(getTranslation("plan.ElementTree.empty"))
                        : new IndicatorTable(matching, FiscalYear.of(JapanTime.today(clock)), wanted.asOf()));
        if (bar.getParent().isEmpty()) {
            body(new Card(bar, found));
        }
    }

    private void go(IndicatorFilter filter) {
        if (plan != null) {
            UI.getCurrent()
                    .navigate(IndicatorLinks.indicators(plan.id()), plan.asOf().in(filter.query()));
        }
    }
}
