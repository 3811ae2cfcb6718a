package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLife;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanState;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Instant NOON = Instant.parse("2026-05-27T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 5);
    private static final DueDates DUE = new DueDates(DAY, DAY, DAY);
    private static final PlanSummary PLAN =
            new PlanSummary(PlanId.next(), 0, "計画", new FiscalYear(2022), new FiscalYear(2026), PlanState.ADOPTED, 2);
    private static final DepartmentId HOIKU = DepartmentId.next();
    private static final DepartmentId KATEI = DepartmentId.next();

    private static final RoundContent CONTENT = new RoundContent(DUE, "", Form.STANDARD);

    private final Round round = new Round(PLAN, CampaignId.next(), RoundTerm.of(new FiscalYear(2025)), CONTENT);

    private static ElementRow project(ElementId id, DepartmentId... departments) {
        return new ElementRow(
                id,
                PLAN.id(),
                null,
                0,
                "0",
                "事業",
                "",
                "事業",
                "",
                true,
                false,
                null,
                List.of(departments),
                0,
                ElementLife.ACTIVE);
    }

    @Test
    void hasOneReportPerProjectAndDepartment() {
        ElementId shared = ElementId.next();

        assertThat(round.open(List.of(project(shared, HOIKU, KATEI), project(ElementId.next(), HOIKU)), Set.of(), NOON))
                .hasSize(3)
                .filteredOn(report -> report.element().equals(shared))
                .extracting(Report::department)
                .containsExactly(HOIKU, KATEI);
    }

    @Test
    void countsAProjectThatIsListedTwiceOnce() {
        ElementId twice = ElementId.next();

        assertThat(round.open(List.of(project(twice, HOIKU), project(twice, HOIKU)), Set.of(), NOON))
                .hasSize(1);
    }

    @Test
    void isNotOpenedForAPlanWhosePeriodIsNotKnown() {
        var unknown = new PlanSummary(PLAN.id(), 0, "計画", null, null, PlanState.ADOPTED, 2);

        assertThatThrownBy(() -> new Round(unknown, CampaignId.next(), RoundTerm.of(new FiscalYear(2025)), CONTENT))
                .hasMessage("progress.violation.periodNotKnown");
        assertThat(RoundYears.of(unknown, List.of(), new FiscalYear(2026)).open())
                .isEmpty();
    }

    @Test
    void isNotOpenedForAPlanOnWhichNobodyWouldReport() {
        assertThatThrownBy(() -> round.open(List.of(), Set.of(), NOON))
                .hasMessage("progress.violation.nothingToReport");
    }

    @Test
    void isNotOpenedWhileNobodyIsResponsibleForAProject() {
        ElementId ownerless = ElementId.next();

        assertThatThrownBy(() -> round.open(
                        List.of(project(ElementId.next(), HOIKU), project(ownerless), project(ownerless)),
                        Set.of(),
                        NOON))
                .hasMessage("progress.violation.withoutDepartment")
                .extracting(refusal -> ((RuleViolation) refusal).arguments())
                .isEqualTo(new Object[] {1L});
        assertThat(round.stage()).isEqualTo(RoundStage.PREPARED);
    }

    @Test
    void isNotOpenedWhileADepartmentOfAProjectIsNoMore() {
        List<ElementRow> projects = List.of(project(ElementId.next(), HOIKU), project(ElementId.next(), HOIKU, KATEI));

        for (Set<DepartmentId> gone : List.of(Set.of(KATEI), Set.of(HOIKU, KATEI))) {
            long projectsOfThem = gone.size();
            assertThatThrownBy(() -> round.open(projects, gone, NOON))
                    .hasMessage("progress.violation.withoutHeir")
                    .extracting(refusal -> ((RuleViolation) refusal).arguments())
                    .isEqualTo(new Object[] {projectsOfThem});
        }
        assertThat(round.stage()).isEqualTo(RoundStage.PREPARED);
        assertThat(round.open(projects, Set.of(DepartmentId.next()), NOON)).hasSize(3);
    }

    @Test
    void isOpenedOnce() {
        List<ElementRow> projects = List.of(project(ElementId.next(), HOIKU));
        round.open(projects, Set.of(), NOON);

        assertThatThrownBy(() -> round.open(projects, Set.of(), NOON)).hasMessage("progress.violation.roundOpen");
    }

    @Test
    void asksSomethingElseAsLongAsItIsPrepared() {
        round.say(new RoundContent(DUE, "", Form.STANDARD.without(FieldCode.ISSUES)));

        assertThat(round.form().field(FieldCode.ISSUES)).isEmpty();
    }

    @Test
    void takesNoFieldAwayOnceItIsOpen() {
        round.open(List.of(project(ElementId.next(), HOIKU)), Set.of(), NOON);

        assertThatThrownBy(() -> round.say(new RoundContent(DUE, "", Form.STANDARD.without(FieldCode.ISSUES))))
                .hasMessage("progress.violation.fieldInUse");
        assertThat(round.form()).isEqualTo(Form.STANDARD);
    }

    @Test
    void makesNoFieldAnotherKindOnceItIsOpen() {
        FormField words = new FormField(FieldCode.BUDGET, FieldKind.TEXT, "", "", "", 40, false, false);
        FormField money = new FormField(FieldCode.BUDGET, FieldKind.AMOUNT, "", "", "", 40, false, false);
        round.say(new RoundContent(DUE, "", Form.STANDARD.with(words)));
        round.open(List.of(project(ElementId.next(), HOIKU)), Set.of(), NOON);

        assertThatThrownBy(() -> round.say(new RoundContent(DUE, "", Form.STANDARD.with(money))))
                .hasMessage("progress.violation.fieldInUse");
    }

    @Test
    void takesOtherWordsAndMoreFieldsAlsoWhenItIsOpen() {
        round.open(List.of(project(ElementId.next(), HOIKU)), Set.of(), NOON);
        FormField result = new FormField(FieldCode.RESULT, FieldKind.TEXT, "成果", "数で", "例", 400, true, false);
        Form more = Form.STANDARD.changed(result).with(Form.FURTHER.getFirst());

        round.say(new RoundContent(DUE, "", more));

        assertThat(round.form()).isEqualTo(more);
    }

    @Test
    void staysWithinThePeriodOfItsPlan() {
        assertThat(new Round(PLAN, CampaignId.next(), RoundTerm.of(new FiscalYear(2022)), CONTENT).year())
                .isEqualTo(new FiscalYear(2022));
        assertThatThrownBy(() -> new Round(PLAN, CampaignId.next(), RoundTerm.of(new FiscalYear(2027)), CONTENT))
                .hasMessage("progress.violation.yearOutsidePlan");
        assertThatThrownBy(() -> new Round(PLAN, CampaignId.next(), RoundTerm.of(new FiscalYear(2021)), CONTENT))
                .hasMessage("progress.violation.yearOutsidePlan");
    }

    @Test
    void wantsItsDueDatesInTheOrderOfTheWork() {
        assertThatThrownBy(() -> new DueDates(DAY, DAY.minusDays(1), DAY)).hasMessage("progress.violation.dueOrder");
        assertThatThrownBy(() -> new DueDates(DAY, DAY, DAY.minusDays(1))).hasMessage("progress.violation.dueOrder");
    }

    @Test
    void letsTheLastDayOfWhatIsOpenAgainCountInsteadOfItsOwnAndGivesChiefAndLeadTheirTimeAfterIt() {
        DueDates due = new DueDates(DAY, DAY.plusDays(3), DAY.plusDays(14));
        LocalDate friday = DAY.plusDays(70);

        assertThat(due.of(ReportState.RETURNED, null)).isEqualTo(DAY);
        assertThat(due.of(ReportState.RETURNED, friday)).isEqualTo(friday);
        assertThat(due.of(ReportState.RETURNED, DAY.minusDays(2))).isEqualTo(DAY.minusDays(2));
        assertThat(due.of(ReportState.SUBMITTED, friday)).isEqualTo(friday.plusDays(3));
        assertThat(due.of(ReportState.SUBMITTED, friday.minusDays(1)))
                .as("not on the Sunday after it")
                .isEqualTo(friday.plusDays(3));
        assertThat(due.of(ReportState.APPROVED, friday)).isEqualTo(friday.plusDays(14));
        assertThat(due.of(ReportState.SUBMITTED, DAY.minusDays(2)))
                .as("never before the round's own day")
                .isEqualTo(DAY.plusDays(3));
    }

    @Test
    void proposesNoDueDateOnWhichOfficesAreClosed() {
        LocalDate saturday = DAY.plusDays(1);

        assertThat(new DueDates(DAY, saturday, saturday.plusDays(1)).onWorkingDays())
                .isEqualTo(new DueDates(DAY, DAY.plusDays(3), DAY.plusDays(3)));
    }

    @Test
    void standsAsOfADayOfTheYearThatItReviews() {
        RoundTerm half = RoundTerm.interim(" 上半期 ", LocalDate.of(2026, 3, 31));

        assertThat(half.year()).isEqualTo(new FiscalYear(2025));
        assertThat(half.interim()).isEqualTo("上半期");
        assertThatThrownBy(() -> new RoundTerm(new FiscalYear(2025), "上半期", LocalDate.of(2026, 4, 1)))
                .hasMessage("progress.violation.interimOutsideYear");
    }

    @Test
    void hasANameAndADayWhenItIsInterimAndNeitherWhenItIsNot() {
        assertThatThrownBy(() -> RoundTerm.interim(" ", DAY)).hasMessage("progress.violation.interimIncomplete");
        assertThatThrownBy(() -> new RoundTerm(new FiscalYear(2025), "上半期", null))
                .hasMessage("progress.violation.interimIncomplete");
    }

    @Test
    void namesTheYearThatIsReviewedAndTheYearOfEntry() {
        RoundSummary summary = round.summary("計画");

        assertThat(summary.headingKey()).isEqualTo("progress.RoundSummary.year");
        assertThat(summary.headingPlaces()).containsExactly(new FiscalYear(2025), new FiscalYear(2026));
    }
}
