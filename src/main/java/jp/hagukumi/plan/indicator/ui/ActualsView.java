package jp.hagukumi.plan.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.indicator.ActualEntry;
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
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.Go;

/** UC-072: the lead enters what came to be in one year, by the keyboard alone, each value saved as it is left. */
@Route(IndicatorLinks.ACTUALS)
@CssImport("./styles/plan.css")
@CssImport("./styles/indicator.css")
@May(Operation.PLAN_FIGURE)
class ActualsView extends PlanPage {

    private static final int YEARS_BACK = 10;

    private final transient IndicatorQueries indicators;
    private final transient ActualEntry entry;
    private final transient Clock clock;

    ActualsView(PlanPages pages, IndicatorQueries indicators, ActualEntry entry, Clock clock) {
        super(pages, Days.TODAY);
        this.indicators = indicators;
        this.entry = entry;
        this.clock = clock;
    }

    @Override
    protected void show(ShownPlan plan) {
        FiscalYear year = plan.location()
                .getQueryParameters()
                .getSingleParameter(IndicatorLinks.YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(FiscalYear::isPlausible)
                .map(FiscalYear::new)
                .orElseGet(() -> FiscalYear.of(JapanTime.today(clock)).previous());
        show(plan, year);
    }

    private void show(ShownPlan plan, FiscalYear year) {
        PlanId id = plan.id();
        Formats formats = Formats.in(getLocale());
        Select<FiscalYear> years = new Select<>();
        years.setLabel(getTranslation("plan.ActualsView.year"));
        years.setItems(choices(year));
        years.setItemLabelGenerator(formats::fiscalYear);
        years.setValue(year);
        years.addValueChangeListener(e -> Go.to(UI.getCurrent(), IndicatorLinks.actuals(id, e.getValue())));
        head(plan, IndicatorLinks.indicators(id), getTranslation("plan.ActualsView.title", formats.fiscalYear(year)))
                .actions(years);
        List<IndicatorRow> rows = indicators.ofPlan(id, PlanLedger.NOW);
        if (!plan.may(Operation.PLAN_FIGURE)) {
            body(new EmptyState(getTranslation("plan.ActualsView.notAdopted")));
        } else if (rows.isEmpty()) {
            body(new EmptyState(getTranslation("plan.IndicatorsView.empty")));
        } else {
            Paragraph hint = new Paragraph(getTranslation("plan.ActualsView.hint"));
            hint.addClassName("second");
            body(new Card(hint, new ActualSheet(rows, year, entry)));
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
}
