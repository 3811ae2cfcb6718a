package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.ActualRecord;
import jp.hagukumi.plan.indicator.DecidedValue;
import jp.hagukumi.plan.indicator.DecidedValues;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorQueries;
import jp.hagukumi.plan.indicator.PastChange;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The year's value of an indicator on its way from a report into the plan. */
@PortalIT
class ProposedValuesIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReportAcceptance acceptance;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private ActualEntry entry;

    @Autowired
    private CurrentAccount current;

    private ProgressFixtures fixtures;
    private IndicatorId indicator;
    private ReportId report;
    private FieldCode field;

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
        field = FieldCode.value(indicator, "1");
    }

    private void write(String value) {
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails seen = queries.find(report).orElseThrow();
        ReportEntry entry = seen.entries().get(field);
        writing.write(report, seen.version(), List.of(new Written(field, entry == null ? 0 : entry.version(), value)));
    }

    private void approve() {
        fixtures.approve(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.LEAD);
    }

    private void acceptWith(String value) {
        write(value);
        approve();
        acceptance.accept(report, fixtures.version(report));
    }

    private void reopen() {
        office.as(DemoPeople.LEAD);
        acceptance.reopen(
                report,
                fixtures.version(report),
                "数え方が違う",
                JapanTime.today(beans.getBean(Clock.class)).plusDays(7));
    }

    private List<ActualContent> actuals() {
        office.as(DemoPeople.LEAD);
        return indicators.indicator(indicator, PlanLedger.NOW).orElseThrow().indicator().actuals().stream()
                .map(ActualRecord::content)
                .toList();
    }

    private void enterInThePlan(String value) {
        office.as(DemoPeople.LEAD);
        List<ActualRecord> there = indicators
                .indicator(indicator, PlanLedger.NOW)
                .orElseThrow()
                .indicator()
                .actuals();
        entry.enter(
                new ActualContent(indicator, "1", YEAR, YearBasis.FISCAL, new PlanValue(value), null, "", ""),
                there.isEmpty() ? null : there.getFirst().version());
    }

    @Test
    void theValueStandsInTheReportOnlyUntilTheLeadAcceptsItAndThenInThePlanWithItsOrigin() {
        write("1280");
        assertThat(actuals()).isEmpty();

        approve();
        assertThat(actuals()).isEmpty();
        acceptance.accept(report, fixtures.version(report));

        assertThat(actuals()).singleElement().satisfies(actual -> {
            assertThat(actual.value()).hasToString("1280");
            assertThat(actual.year()).isEqualTo(YEAR);
            assertThat(actual.source()).contains("令和7年度", DemoPeople.HOIKU);
        });
        assertThat(indicators.history(indicator).getFirst().by()).isEqualTo(current.id());
    }

    @Test
    void aReportThatWasOpenedAgainCorrectsItsValueAndTheHistoryKeepsTheFirst() {
        acceptWith("1280");
        reopen();

        acceptWith("1290");

        assertThat(actuals())
                .singleElement()
                .extracting(actual -> actual.value().text())
                .isEqualTo("1290");
        assertThat(indicators.history(indicator))
                .extracting(PastChange::change)
                .anySatisfy(change -> assertThat(change.toString()).contains("1280"));
    }

    @Test
    void aReportThatTakesItsValueBackTakesItOutOfThePlan() {
        acceptWith("1280");
        reopen();

        acceptWith("");

        assertThat(actuals()).isEmpty();
    }

    @Test
    void whatSomebodyWroteInThePlanMeanwhileIsNotWrittenOverUnasked() {
        write("1280");
        enterInThePlan("1300");
        approve();

        assertThat(acceptance.differing(report, fixtures.version(report))).hasSize(1);
        assertThatThrownBy(() -> acceptance.accept(report, fixtures.version(report)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("progress.violation.valueDiffers");

        assertThat(fixtures.state(report)).isEqualTo(ReportState.APPROVED);
        assertThat(actuals())
                .singleElement()
                .extracting(actual -> actual.value().text())
                .isEqualTo("1300");
    }

    @Test
    void ofManyAcceptedAtOnceTheOneThatDiffersFromThePlanStaysAndSaysWhy() {
        write("1280");
        enterInThePlan("1300");
        approve();
        List<SeenReport> chosen = List.of(new SeenReport(report, fixtures.version(report)));

        assertThat(acceptance.foresee(chosen))
                .singleElement()
                .satisfies(one -> assertThat(one.against()).isNotNull());
        assertThat(acceptance.acceptAll(chosen))
                .singleElement()
                .satisfies(one -> assertThat(one.against()).isNotNull());

        assertThat(fixtures.state(report)).isEqualTo(ReportState.APPROVED);
        assertThat(actuals())
                .singleElement()
                .extracting(actual -> actual.value().text())
                .isEqualTo("1300");
    }

    @Test
    void manyAcceptedAtOnceBringTheirValuesAsWell() {
        write("1280");
        approve();

        acceptance.acceptAll(List.of(new SeenReport(report, fixtures.version(report))));

        assertThat(actuals())
                .singleElement()
                .extracting(actual -> actual.value().text())
                .isEqualTo("1280");
    }

    @Test
    void whatWasEnteredAtTheSameMomentIsNotWrittenOver(
            @Autowired DecidedValues decided, @Autowired TransactionTemplate together, @Autowired PlanReader plans) {
        enterInThePlan("15");
        DecidedValue late = new DecidedValue(
                new ActualContent(indicator, "1", YEAR, YearBasis.FISCAL, new PlanValue("12"), null, "", ""),
                true,
                Optional.empty());
        PlanId plan = plans.plans().getFirst().id();

        assertThatThrownBy(() -> together.executeWithoutResult(at -> decided.take(plan, List.of(late))))
                .isInstanceOf(StaleVersion.class);
        assertThat(actuals()).extracting(actual -> actual.value()).containsExactly(new PlanValue("15"));
    }

    @Test
    void theLeadChoosesWhichOfTwoValuesHolds() {
        write("1280");
        enterInThePlan("1300");
        approve();
        ValueDifference difference =
                acceptance.differing(report, fixtures.version(report)).getFirst();

        acceptance.accept(report, fixtures.version(report), List.of(new ValueDifference.Choice(difference, false)));
        assertThat(actuals())
                .singleElement()
                .extracting(actual -> actual.value().text())
                .isEqualTo("1300");

        reopen();
        approve();
        acceptance.accept(report, fixtures.version(report), List.of(new ValueDifference.Choice(difference, true)));
        assertThat(actuals())
                .singleElement()
                .extracting(actual -> actual.value().text())
                .isEqualTo("1280");
    }

    @Test
    void whatWasEnteredInThePlanSinceTheLeadLookedIsAskedAboutAgain() {
        write("1280");
        enterInThePlan("1300");
        approve();
        ValueDifference seen =
                acceptance.differing(report, fixtures.version(report)).getFirst();
        enterInThePlan("1310");

        assertThatThrownBy(() -> acceptance.accept(
                        report, fixtures.version(report), List.of(new ValueDifference.Choice(seen, true))))
                .hasMessage("progress.violation.valueDiffers");
    }

    @Test
    void isNotAskedForByAnInterimRound() {
        office.as(DemoPeople.LEAD);
        ReportDetails own = queries.find(report).orElseThrow();
        assertThat(own.rubric().values()).isNotEmpty();
        RoundLead lead = beans.getBean(RoundLead.class);
        RoundId half = lead.prepare(
                List.of(own.round().plan()),
                RoundTerm.interim("上半期", YEAR.firstDay().plusMonths(5)));
        lead.open(half, 0);

        assertThat(fixtures.reports(half))
                .isNotEmpty()
                .allSatisfy(status -> assertThat(
                                queries.find(status.id()).orElseThrow().rubric().values())
                        .isEmpty());
    }
}
