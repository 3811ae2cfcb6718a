package jp.hagukumi.plan.indicator.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.indicator.AchievementRule;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorKind;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.SeriesContent;
import jp.hagukumi.plan.indicator.TargetContent;
import jp.hagukumi.plan.indicator.Trend;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Chart;
import jp.hagukumi.uikit.FigureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-070 to UC-072: reading indicators, writing them, entering their values. */
class IndicatorViewsIT extends ViewIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private IndicatorEditing editing;

    @Autowired
    private IndicatorQueries queries;

    private PlanId plan;
    private ElementRow element;

    @BeforeEach
    void anAmendmentIsOpen() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        element = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_CHECKUP);
        office.as(DemoPeople.LEAD);
        amendments.open(plan, planVersion(), PlanFixtures.FROM.firstDay(), RevisionKind.AMENDMENT, "中間年の見直し");
    }

    @Test
    void theLeadWritesAnIndicatorWhoseTargetIsInWords() {
        signIn(DemoPeople.LEAD).open(IndicatorLinks.fresh(plan, element.id()));

        type("plan.IndicatorField.NAME", "健診を受けた割合");
        type("plan.IndicatorField.UNIT", "%");
        type("plan.SeriesFields.baselineYear", "R3");
        type("plan.IndicatorField.BASELINE", "９５．２％");
        assertThat(_get(FigureField.class, spec -> spec.withLabel(text("plan.IndicatorField.BASELINE")))
                        .getHelperText())
                .isEqualTo("95.2 と読みました");
        type("plan.IndicatorField.TARGET", "割合の増加");
        this.<AchievementRule>select("plan.IndicatorField.RULE").setValue(AchievementRule.DIRECTION);
        this.<Trend>select("plan.IndicatorField.WANTED").setValue(Trend.UP);
        press("plan.IndicatorNewView.add");

        assertThat(page()).contains("健診を受けた割合", "95.2%（令和3年度）", "割合の増加（令和8年度）", text("plan.Trend.UP"));
        signIn(DemoPeople.WRITER_HOIKU).open(PlanLinks.element(plan, element.id()));
        assertThat(page()).contains("健診を受けた割合").doesNotContain(text("plan.IndicatorPart.add"));
    }

    @Test
    void theSecondPersonSeesBothTextsAndLosesNeither() {
        IndicatorId id = burden();
        signIn(DemoPeople.LEAD).open(IndicatorLinks.edit(plan, id));
        editing.change(id, stored(id).version(), named(stored(id).content(), "先に保存された名称"));

        type("plan.IndicatorField.NAME", "後から書いた名称");
        press("plan.IndicatorEditor.save");

        assertThat(page()).contains("先に保存された名称", "後から書いた名称", text("plan.IndicatorEditor.overtaken"));
        press("plan.IndicatorEditor.keepMine");
        assertThat(stored(id).content().name()).isEqualTo("後から書いた名称");
        assertThat(page()).contains("先に保存された名称");
    }

    @Test
    void valuesAreSavedAsTheyAreLeftAndTheirReasonsToo() {
        IndicatorId id = burden();
        signIn(DemoPeople.LEAD).open(IndicatorLinks.actuals(plan, YEAR));

        _get(FigureField.class).setValue("６５．１％");
        assertThat(_get(FigureField.class).getHelperText()).isEqualTo("65.1 と読みました");
        assertThat(page()).contains(text("plan.ActualFields.saved"));
        assertThat(stored(id).actuals().getFirst().content().value()).hasToString("65.1");

        _get(FigureField.class).setValue(text("plan.MissingReason.NOT_SURVEYED"));
        assertThat(stored(id).actuals().getFirst().content().missing()).isEqualTo(MissingReason.NOT_SURVEYED);

        _get(FigureField.class).setValue("３‰");
        assertThat(page()).contains(text("plan.ActualFields.otherUnit"));
        assertThat(stored(id).actuals().getFirst().content().value().isNone()).isTrue();
    }

    @Test
    void aDashAloneIsNotSavedBeforeSomebodySaysWhy() {
        IndicatorId id = burden();
        signIn(DemoPeople.LEAD).open(IndicatorLinks.actuals(plan, YEAR));

        _get(FigureField.class).setValue("－");

        assertThat(page()).contains(text("plan.ActualFields.reasonLacks"));
        assertThat(stored(id).actuals()).isEmpty();
    }

    @Test
    void thePanelTellsTheFormulaAndEveryValueThatEverStoodThere() {
        IndicatorId id = burden();
        signIn(DemoPeople.LEAD).open(IndicatorLinks.actuals(plan, YEAR));
        _get(FigureField.class).setValue("50");
        _get(FigureField.class).setValue("65.1");

        signIn(DemoPeople.VIEWER).open(IndicatorLinks.indicator(plan, id));

        assertThat(page())
                .contains("▲274.6％", "（65.1 － 46.7）÷（40 － 46.7）× 100 ＝ ▲274.6％", "未達成", "景気", "市民意識調査")
                .contains("実績（令和7年度）：「50」→「65.1」");
        assertThat(_get(Chart.class).data().series()).hasSize(2);
        assertThat(_find(Button.class, spec -> spec.withText(text("plan.IndicatorView.remove"))))
                .isEmpty();
    }

    @Test
    void theListIsFilteredByItsAddressAndSaysWhatItFound() {
        burden();

        signIn(DemoPeople.MEMBER).open(IndicatorLinks.indicators(plan) + "?q=負担&kind=OUTCOME");
        assertThat(page()).contains("1件があてはまります", "46.7%（令和4年度）");

        open(IndicatorLinks.indicators(plan) + "?state=GOOD");
        assertThat(page()).contains(text("plan.ElementTree.empty"));
    }

    @Test
    void anEarlierDayShowsWhatThePlanSaidThenAndNothingToDo() {
        IndicatorId id = burden();
        amendments.close(plan, planVersion());
        amendments.open(plan, planVersion(), LocalDate.of(2025, 4, 1), RevisionKind.AMENDMENT, "中間年の見直し");
        editing.change(id, stored(id).version(), named(stored(id).content(), "見直し後の名称"));

        signIn(DemoPeople.LEAD).open(IndicatorLinks.indicator(plan, id) + "?on=2024-04-01");
        assertThat(page()).contains("子育てに負担を感じる保護者の割合").doesNotContain(text("plan.IndicatorView.edit"));
        open(IndicatorLinks.indicators(plan) + "?on=2024-04-01");
        assertThat(page()).contains("子育てに負担を感じる保護者の割合").doesNotContain("見直し後の名称");
        open(IndicatorLinks.indicators(plan));
        assertThat(page()).contains("見直し後の名称");
    }

    @Test
    void whoIsNotTheLeadIsRefusedWhereValuesAreEntered() {
        burden();
        signIn(DemoPeople.WRITER_HOIKU).open(IndicatorLinks.actuals(plan, YEAR));

        assertThat(_find(FigureField.class)).isEmpty();
    }

    private long planVersion() {
        return reader.plan(plan).orElseThrow().summary().version();
    }

    private IndicatorId burden() {
        office.as(DemoPeople.LEAD);
        return editing.add(
                plan,
                new IndicatorContent(
                        element.id(),
                        "A",
                        0,
                        IndicatorKind.OUTCOME,
                        "子育てに負担を感じる保護者の割合",
                        "%",
                        AchievementRule.REACH,
                        null,
                        null,
                        YearBasis.FISCAL,
                        List.of(),
                        "市民意識調査",
                        "景気",
                        List.of(new SeriesContent(
                                "1",
                                "",
                                new FiscalYear(2022),
                                new PlanValue("46.7"),
                                List.of(new TargetContent(new FiscalYear(2026), new PlanValue("40")))))));
    }

    private static IndicatorContent named(IndicatorContent content, String name) {
        return new IndicatorContent(
                content.element(),
                content.rowKey(),
                content.place(),
                content.kind(),
                name,
                content.unit(),
                content.rule(),
                content.wanted(),
                content.tolerance(),
                content.years(),
                content.surveyYears(),
                content.source(),
                content.externalFactors(),
                content.series());
    }

    private IndicatorRecord stored(IndicatorId id) {
        return queries.indicator(id, PlanLedger.NOW).orElseThrow().indicator();
    }

    private void type(String label, String text) {
        _get(TextField.class, spec -> spec.withLabel(text(label))).setValue(text);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(text(label)));
    }
}
