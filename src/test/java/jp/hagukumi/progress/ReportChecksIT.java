package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.generation.NewGeneration;
import jp.hagukumi.plan.generation.SuccessorCopy;
import jp.hagukumi.progress.check.CheckRule;
import jp.hagukumi.progress.check.CheckSetting;
import jp.hagukumi.progress.check.CheckSettings;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The checks before a report is submitted and before it is accepted. */
@PortalIT
class ReportChecksIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanReader plans;

    @Autowired
    private ReportWriting writing;

    @Autowired
    private ReportApproval approval;

    @Autowired
    private ReportAcceptance acceptance;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private CheckSettings settings;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private PlanId plan;

    @BeforeEach
    void importPlan(@Autowired PlanImport imports) {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
    }

    @Test
    void aWarningAsksForOneSentenceThatStaysWithTheReportWhileTheValuesAreTheSame() {
        RoundId before = fixtures.open(plan, new FiscalYear(2024));
        ReportText words = ProgressFixtures.complete("B").with(FieldCode.RESULT, "駅前の二か所で送迎保育ステーションを運営し、延べ四万人が利用した。");
        fixtures.accept(report(before), words);
        ReportId report = report(fixtures.open(plan, new FiscalYear(2025)));
        fixtures.write(report, words);
        office.as(DemoPeople.WRITER_HOIKU);
        List<Finding> found = queries.find(report).orElseThrow().findings();
        assertThat(found).extracting(Finding::key).containsOnly("progress.check.UNCHANGED_TEXT.same");
        Map<String, String> sentences =
                found.stream().collect(Collectors.toMap(Finding::fingerprint, finding -> "内容が変わらないため。"));

        long seen = fixtures.version(report);
        assertThatThrownBy(() -> writing.submit(report, seen)).hasMessage("progress.violation.checkOpen");
        assertThat(fixtures.state(report)).isEqualTo(ReportState.DRAFT);
        writing.submit(report, seen, sentences);

        office.as(DemoPeople.CHIEF_HOIKU);
        ReportDetails read = queries.find(report).orElseThrow();
        assertThat(read.explained(read.findings().getFirst())).hasValueSatisfying(said -> {
            assertThat(said.words()).isEqualTo("内容が変わらないため。");
            assertThat(said.by()).isEqualTo("保育課 担当");
            assertThat(said.arguments()).isEqualTo(found.getFirst().arguments());
        });
        approval.approve(report, fixtures.version(report));
        office.as(DemoPeople.LEAD);
        // Somebody wants more to be alike from now on: what was explained stays explained, the rest asks anew.
        settings.say(
                plan,
                new CheckSetting(CheckRule.UNCHANGED_TEXT, Severity.WARNING, 90),
                new CheckSetting(CheckRule.UNCHANGED_TEXT, Severity.ERROR, 90));
        long confirmed = fixtures.version(report);
        assertThatThrownBy(() -> acceptance.accept(report, confirmed)).hasMessage("progress.violation.checkError");
        assertThat(acceptance.acceptAll(List.of(new SeenReport(report, confirmed))))
                .singleElement()
                .satisfies(one -> assertThat(one.against().key()).isEqualTo("progress.violation.checkError"));
        settings.say(
                plan,
                new CheckSetting(CheckRule.UNCHANGED_TEXT, Severity.ERROR, 90),
                new CheckSetting(CheckRule.UNCHANGED_TEXT, Severity.WARNING, 90));
        acceptance.accept(report, confirmed);
        assertThat(fixtures.state(report)).isEqualTo(ReportState.ACCEPTED);
    }

    private ReportId report(RoundId round) {
        return fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
    }

    private static final String STATION_SAID = "駅前の二か所で送迎保育ステーションを運営し、延べ四万人が利用した。";
    private static final String DESK_SAID = "子育ての相談を一つの窓口で受け、年に三千件の相談に応じた。";

    /** The usual form with one more figure. */
    private RoundContent withBudget() {
        FormField budget = Form.FURTHER.stream()
                .filter(field -> field.code().equals(FieldCode.BUDGET))
                .findFirst()
                .orElseThrow();
        LocalDate day = JapanTime.today(beans.getBean(Clock.class)).plusDays(14);
        return new RoundContent(new DueDates(day, day, day), "", Form.STANDARD.with(budget));
    }

    private void accept(ReportId report, String result, String budget) {
        budget(report, budget);
        fixtures.accept(report, ProgressFixtures.complete("B").with(FieldCode.RESULT, result));
    }

    private void budget(ReportId report, String budget) {
        office.as(DemoPeople.WRITER_HOIKU);
        writing.write(report, fixtures.version(report), List.of(new Written(FieldCode.BUDGET, 0, budget)));
    }

    /** What is found with the results and the budget of this year. */
    private List<String> found(ReportId report, String result, String budget) {
        budget(report, budget);
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.RESULT, result));
        office.as(DemoPeople.WRITER_HOIKU);
        List<Finding> shown = queries.find(report).orElseThrow().findings();
        List<Finding> judged = beans.getBean(TransactionTemplate.class)
                .execute(status -> beans.getBean(ReportFindings.class)
                        .of(beans.getBean(Reports.class).findById(report).orElseThrow()));
        assertThat(judged).as("what is judged is what is shown").isEqualTo(shown);
        return shown.stream()
                .map(finding -> finding.key() + " " + finding.field())
                .toList();
    }

    @Test
    void aTextIsComparedWithThatOfEachProjectThatWasMergedAndAFigureWithNone() {
        RoundId before = fixtures.open(plan, new FiscalYear(2024), withBudget());
        ElementId station =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id();
        ElementId desk =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED).id();
        accept(report(before), STATION_SAID, "1000");
        accept(fixtures.report(before, desk, DemoPeople.HOIKU), DESK_SAID, "1000");
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(beans.getBean(PlanAmendments.class), plans, plan);
        beans.getBean(ElementEditing.class).merge(desk, 0, station, new FiscalYear(2025), "窓口を一つにしたため");

        ReportId report = report(fixtures.open(plan, new FiscalYear(2025), withBudget()));

        assertThat(found(report, DESK_SAID, "2000")).containsExactly("progress.check.UNCHANGED_TEXT.same result");
    }

    @Test
    void theFirstYearOfANewPlanIsComparedWithTheLastOfThePlanBefore() {
        accept(report(fixtures.open(plan, new FiscalYear(2026), withBudget())), STATION_SAID, "1000");
        office.as(DemoPeople.LEAD);
        PlanId next = beans.getBean(SuccessorCopy.class)
                .copy(new NewGeneration(plan, "次期こども計画", new FiscalYear(2027), new FiscalYear(2031)));
        beans.getBean(PlanAmendments.class)
                .adopt(next, plans.plan(next).orElseThrow().summary().version(), LocalDate.of(2027, 4, 1), "");
        plan = next;

        ReportId report = report(fixtures.open(next, new FiscalYear(2027), withBudget()));

        assertThat(found(report, STATION_SAID, "2000"))
                .containsExactly("progress.check.UNCHANGED_TEXT.same result", "progress.check.JUMP.field budget");
    }

    @Test
    void afterAYearWithoutARoundTheLastOneBeforeItIsCompared() {
        accept(report(fixtures.open(plan, new FiscalYear(2023), withBudget())), STATION_SAID, "1000");

        ReportId report = report(fixtures.open(plan, new FiscalYear(2025), withBudget()));

        assertThat(found(report, STATION_SAID, "2000"))
                .containsExactly("progress.check.UNCHANGED_TEXT.same result", "progress.check.JUMP.field budget");
    }

    @Test
    void theSlowerOfTwoLeadsWhoSetOneRuleIsTold() {
        office.as(DemoPeople.LEAD);
        CheckSetting seen = new CheckSetting(CheckRule.JUMP, Severity.WARNING, 30);
        settings.say(plan, seen, new CheckSetting(CheckRule.JUMP, Severity.WARNING, 20));

        assertThatThrownBy(() -> settings.say(plan, seen, new CheckSetting(CheckRule.JUMP, Severity.OFF, 30)))
                .isInstanceOf(StaleVersion.class);

        assertThat(settings.of(plan)).contains(new CheckSetting(CheckRule.JUMP, Severity.WARNING, 20));
    }
}
