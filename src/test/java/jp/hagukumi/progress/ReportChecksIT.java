package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.check.CheckRule;
import jp.hagukumi.progress.check.CheckSetting;
import jp.hagukumi.progress.check.CheckSettings;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

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
