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
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.indicator.IndicatorDetails;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.PastChange;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Go;

/** UC-070: one indicator with its chart, its values and their history; the lead edits it in place (UC-071). */
@Route(IndicatorLinks.INDICATOR)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_READ)
class IndicatorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanPast plans;
    private final transient IndicatorQueries indicators;
    private final transient IndicatorEditing editing;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient List<PlanSection> sections;
    private final IndicatorPage page = new IndicatorPage();
    private String title = "";

    IndicatorView(
            PlanPast plans,
            IndicatorQueries indicators,
            IndicatorEditing editing,
            Directory directory,
            Clock clock,
            List<PlanSection> sections) {
        this.plans = plans;
        this.indicators = indicators;
        this.editing = editing;
        this.directory = directory;
        this.clock = clock;
        this.sections = sections;
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        Optional<PlanId> id = IndicatorPage.plan(event.getRouteParameters());
        AsOf asOf = id.map(known -> AsOf.of(location, known, plans)).orElse(AsOf.TODAY);
        Optional<PlanDetails> plan = id.flatMap(known -> plans.plan(known, asOf.revision()));
        Optional<IndicatorDetails> found = event.getRouteParameters()
                .get(IndicatorLinks.INDICATOR_ID)
                .flatMap(IndicatorId::parse)
                .flatMap(one -> indicators.indicator(one, asOf.revision()))
                .filter(one -> id.filter(one.indicator().plan()::equals).isPresent());
        if (plan.isEmpty() || found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        IndicatorDetails details = found.get();
        IndicatorRecord indicator = details.indicator();
        title = indicator.content().name();
        var header = page.head(plan.get(), title, sections, asOf, location)
                .step(
                        details.element().codeAndTitle(),
                        asOf.in(PlanLinks.element(
                                indicator.plan(), details.element().id())));
        if (!asOf.isToday()) {
            show(indicator);
        } else if (wantsToEdit(location) && details.allowed().contains(Operation.PLAN_EDIT)) {
            page.show(new IndicatorEditor(indicator, editing, this::done));
        } else {
            header.actions(new IndicatorActions(details, editing, JapanTime.today(clock)));
            show(indicator);
        }
    }

    private static boolean wantsToEdit(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(IndicatorLinks.EDIT)
                .isPresent();
    }

    private void show(IndicatorRecord indicator) {
        List<PastChange> history = indicators.history(indicator.id());
        page.show(new IndicatorPanel(
                indicator,
                JapanTime.today(clock),
                history,
                directory.personNames(
                        history.stream().map(PastChange::by).distinct().toList())));
    }

    private void done(IndicatorRecord indicator) {
        Go.to(UI.getCurrent(), IndicatorLinks.indicator(indicator.plan(), indicator.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", title);
    }
}
