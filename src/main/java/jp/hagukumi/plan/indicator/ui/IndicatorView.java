package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.indicator.IndicatorDetails;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PastChange;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.PlanPage;
import jp.hagukumi.plan.ui.PlanPages;
import jp.hagukumi.plan.ui.ShownPlan;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Go;
import jp.hagukumi.uikit.PageHeader;

/** UC-070: one indicator with its chart, its values and their history; the lead edits it in place (UC-071). */
@Route(IndicatorLinks.INDICATOR)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_READ)
class IndicatorView extends PlanPage {

    private final transient IndicatorQueries indicators;
    private final transient IndicatorEditing editing;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient List<IndicatorSide> sides;

    IndicatorView(
            PlanPages pages,
            IndicatorQueries indicators,
            IndicatorEditing editing,
            Directory directory,
            Clock clock,
            List<IndicatorSide> sides) {
        super(pages, Days.ANY);
        this.indicators = indicators;
        this.editing = editing;
        this.directory = directory;
        this.clock = clock;
        this.sides = sides;
    }

    @Override
    protected void show(ShownPlan plan) {
        IndicatorDetails details = plan.parameters()
                .get(IndicatorLinks.INDICATOR_ID)
                .flatMap(IndicatorId::parse)
                .flatMap(id -> indicators.indicator(id, plan.revision()))
                .filter(found -> found.indicator().plan().equals(plan.id()))
                .orElseThrow(NotFoundException::new);
        IndicatorRecord indicator = details.indicator();
        PageHeader header = head(
                        plan,
                        IndicatorLinks.indicators(plan.id()),
                        indicator.content().name())
                .step(
                        details.element().codeAndTitle(),
                        plan.in(PlanLinks.element(plan.id(), details.element().id())));
        if (!plan.asOf().isToday()) {
            show(indicator, plan.asOf());
        } else if (plan.may(Operation.PLAN_EDIT) && wantsToEdit(plan.location())) {
            body(new IndicatorEditor(indicator, editing, this::done));
        } else {
            header.actions(new IndicatorActions(details, editing, JapanTime.today(clock)));
            show(indicator, plan.asOf());
        }
    }

    private static boolean wantsToEdit(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(IndicatorLinks.EDIT)
                .isPresent();
    }

    private void show(IndicatorRecord indicator, AsOf asOf) {
        List<PastChange> history = indicators.history(indicator.id());
        body(new IndicatorPanel(
                indicator,
                JapanTime.today(clock),
                history,
                directory.personNames(
                        history.stream().map(PastChange::by).distinct().toList())));
        sides.forEach(side -> side.of(indicator, asOf).forEach(this::add));
    }

    private void done(IndicatorRecord indicator) {
        Go.to(UI.getCurrent(), IndicatorLinks.indicator(indicator.plan(), indicator.id()));
    }
}
