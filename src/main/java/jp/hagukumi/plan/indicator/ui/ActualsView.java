package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRow;
import jp.hagukumi.plan.ui.PlanSection;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.EmptyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Go;

/** UC-072: the lead enters what came to be in one year, by the keyboard alone, each value saved as it is left. */
@Route(IndicatorLinks.ACTUALS)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_FIGURE)
class ActualsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int YEARS_BACK = 10;

    private final transient PlanQueries plans;
    private final transient IndicatorQueries indicators;
    private final transient ActualEntry entry;
    private final transient Clock clock;
    private final transient List<PlanSection> sections;
    private final IndicatorPage page = new IndicatorPage();

    ActualsView(
            PlanQueries plans,
            IndicatorQueries indicators,
            ActualEntry entry,
            Clock clock,
            List<PlanSection> sections) {
        this.plans = plans;
        this.indicators = indicators;
        this.entry = entry;
        this.clock = clock;
        this.sections = sections;
        getContent().add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PlanDetails> plan = IndicatorPage.plan(event.getRouteParameters(), plans);
        if (plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        FiscalYear year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(IndicatorLinks.YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(FiscalYear::isPlausible)
                .map(FiscalYear::new)
                .orElseGet(() -> FiscalYear.of(JapanTime.today(clock)).previous());
        show(plan.get(), year);
    }

    private void show(PlanDetails plan, FiscalYear year) {
        PlanId id = plan.summary().id();
        Formats formats = Formats.in(getLocale());
        Select<FiscalYear> years = new Select<>();
        years.setLabel(getTranslation("plan.ActualsView.year"));
        years.setItems(choices(year));
        years.setItemLabelGenerator(formats::fiscalYear);
        years.setValue(year);
        years.addValueChangeListener(e -> Go.to(UI.getCurrent(), IndicatorLinks.actuals(id, e.getValue())));
        page.head(plan, getTranslation("plan.ActualsView.title", formats.fiscalYear(year)), sections)
                .step(getTranslation("plan.IndicatorSection.title"), IndicatorLinks.indicators(id))
                .actions(years);
        List<IndicatorRow> rows = indicators.ofPlan(id, PlanLedger.NOW);
        if (!indicators.allowed(id).contains(Operation.PLAN_FIGURE)) {
            page.show(new EmptyState(getTranslation("plan.ActualsView.notAdopted")));
        } else if (rows.isEmpty()) {
            page.show(new EmptyState(getTranslation("plan.IndicatorsView.empty")));
        } else {
            Paragraph hint = new Paragraph(getTranslation("plan.ActualsView.hint"));
            hint.addClassName("second");
            page.show(new Card(hint, new ActualSheet(rows, year, entry)));
        }
    }

    /** The last years and the one that is looked at, the newest first. */
    private List<FiscalYear> choices(FiscalYear shown) {
        TreeSet<FiscalYear> years = new TreeSet<>(List.of(shown));
        FiscalYear now = FiscalYear.of(JapanTime.today(clock));
        for (int back = 0; back < YEARS_BACK; back++) {
            years.add(new FiscalYear(now.startYear() - back));
        }
        return List.copyOf(years.descendingSet());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.pageTitle", getTranslation("plan.IndicatorView.enter"));
    }
}
