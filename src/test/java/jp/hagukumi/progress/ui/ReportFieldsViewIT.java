package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.MissingReason;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Chart;
import jp.hagukumi.uikit.FigureField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the fields of a report say of themselves: how much of a text has room, how an indicator went so far. */
class ReportFieldsViewIT extends ViewIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    @Autowired
    private ActualEntry entry;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private IndicatorId indicator;
    private ReportId report;

    /** It began with 10 in 令和6年度, the year before the report's. */
    @BeforeEach
    void aProjectWithAnIndicator(
            @Autowired PlanImport imports,
            @Autowired PlanReader plans,
            @Autowired PlanAmendments amendments,
            @Autowired IndicatorEditing editing) {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        PlanFixtures.openAmendment(amendments, plans, plan);
        ElementRow project = PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION);
        indicator = editing.add(plan, IndicatorFixtures.on(project.id(), "利用者数"));
        report = fixtures.report(fixtures.open(plan, YEAR), project.id(), DemoPeople.HOIKU);
    }

    private void look(String login) {
        signIn(login).open(ProgressLinks.report(report));
    }

    private static TextArea area(FieldCode field) {
        return _get(TextArea.class, spec -> spec.withId("field-" + field.value()));
    }

    private void enter(int year, String value, @Nullable MissingReason missing) {
        office.as(DemoPeople.LEAD);
        entry.enter(
                new ActualContent(
                        indicator, "1", new FiscalYear(year), YearBasis.FISCAL, new PlanValue(value), missing, "", ""),
                null);
    }

    private static List<BigDecimal> values(Chart chart) {
        return chart.data().series().getFirst().values();
    }

    /** What a screen reader says in place of the drawing. */
    private static String spoken(Chart chart) {
        return chart.getChildren()
                .map(part -> part.getElement().getAttribute("aria-label"))
                .filter(label -> label != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePublicTextIsCountedAgainstItsLimitAndOnlyWhatIsAboveItIsWrong() {
        look(DemoPeople.WRITER_HOIKU);
        TextArea area = area(FieldCode.PUBLIC_TEXT);
        assertThat(area.getHelperText()).isEqualTo("0／200字");

        area.setValue("𠮷".repeat(199));
        assertThat(area.getHelperText()).isEqualTo("199／200字");
        assertThat(area.isInvalid()).isFalse();

        area.setValue("𠮷".repeat(200));
        assertThat(area.getHelperText()).isEqualTo("200／200字");
        assertThat(area.isInvalid()).isFalse();

        area.setValue("𠮷".repeat(201));
        assertThat(area.getHelperText()).isEqualTo("201／200字");
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage()).startsWith("200字までです。あと1字短くして");

        area.setValue("𠮷".repeat(200));
        assertThat(area.isInvalid()).isFalse();
    }

    @Test
    void aTextWithMuchRoomIsCountedOnlyOnceItIsNearlyFull() {
        look(DemoPeople.WRITER_HOIKU);
        TextArea area = area(FieldCode.ISSUES);

        area.setValue("あ".repeat(1600));
        assertThat(area.getHelperText()).isEmpty();

        area.setValue("あ".repeat(1601));
        assertThat(area.getHelperText()).isEqualTo("1,601／2,000字");
    }

    @Test
    void theLastFiveYearsOfAnIndicatorStandBesideItsFieldAndFollowWhatIsTyped() {
        enter(2020, "5", null);
        enter(2021, "7", null);
        enter(2022, "", MissingReason.NOT_SURVEYED);
        look(DemoPeople.WRITER_HOIKU);
        assertThat(_get(Chart.class).data().title()).isEqualTo("直近5年の実績");
        assertThat(_get(Chart.class).data().categories())
                .containsExactly("令和3年度", "令和4年度", "令和5年度", "令和6年度（基準）", "令和7年度");
        assertThat(values(_get(Chart.class))).containsExactly(new BigDecimal("7"), null, null, BigDecimal.TEN, null);

        _get(FigureField.class).setValue("1280");

        assertThat(values(_get(Chart.class)))
                .containsExactly(new BigDecimal("7"), null, null, BigDecimal.TEN, new BigDecimal("1280"));
        assertThat(spoken(_get(Chart.class)))
                .startsWith("直近5年の実績")
                .contains("人", "令和3年度", "7", "未調査", "令和6年度（基準）", "10", "令和7年度", "1,280")
                .doesNotContain("令和2年度");
    }

    @Test
    void whoeverOnlyReadsTheReportIsToldTheSameYears() {
        enter(2023, "9", null);
        look(DemoPeople.VIEWER);

        assertThat(values(_get(Chart.class))).containsExactly(null, null, new BigDecimal("9"), BigDecimal.TEN, null);
        assertThat(spoken(_get(Chart.class))).contains("令和5年度", "実績 9");
    }
}
