package jp.hagukumi.progress.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.Colleague;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.RoundCalendar;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.RoundTerm;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-008: what somebody new in the post finds on their one page. */
class HandOverIT extends ViewIT {

    @Autowired
    private HandOver handOver;

    @Autowired
    private PlanImport imports;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private RoundId lastYear;
    private RoundId thisYear;

    @BeforeEach
    void aYearLater() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        lastYear = fixtures.accepted(plan, new FiscalYear(2024), dueLastYear());
        thisYear = fixtures.open(plan, new FiscalYear(2025));
    }

    /** Days of the fiscal year before the one that is running. */
    private DueDates dueLastYear() {
        LocalDate day =
                FiscalYear.of(JapanTime.today(clock)).previous().firstDay().plusMonths(2);
        return new DueDates(day, day.plusDays(7), day.plusDays(21));
    }

    @Test
    void findsInAprilTheFinishedRoundAsLastYearsAndNoWorkYet() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        RoundId finished = fixtures.accepted(plan, new FiscalYear(2024), dueLastYear());

        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.tasks()).isEmpty();
        assertThat(page.before()).singleElement().satisfies(before -> {
            assertThat(before.round().id()).isEqualTo(finished);
            assertThat(before.left())
                    .isNotEmpty()
                    .allSatisfy(left -> assertThat(left.improvement()).isEqualTo(ProgressFixtures.IMPROVEMENT));
        });
    }

    /** One was due at the end of March, the next is due after the beginning of the year behind the next. */
    @Test
    void findsTheLastRoundAlsoWhereNoneWasDueInTheYearBefore() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        LocalDate march = LocalDate.of(FiscalYear.of(dueLastYear().sectionDue()).startYear(), 3, 28);
        RoundId finished = fixtures.accepted(plan, new FiscalYear(2023), new DueDates(march, march, march));

        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.before()).extracting(before -> before.round().id()).containsExactly(finished);
    }

    @Test
    void leavesOutARoundThatWasOverBeforeTheYearBeforeBegan() {
        LocalDate day = dueLastYear().sectionDue().minusYears(1);
        fixtures.accepted(
                PlanFixtures.create(office, imports), new FiscalYear(2023), new DueDates(day, day, day.plusDays(21)));

        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.before()).extracting(before -> before.round().id()).containsExactly(lastYear);
    }

    @Test
    void keepsARoundThatIsFinishedAmongTheTasksOfTheYearInWhichItIsEntered() {
        fixtures.reports(thisYear).forEach(report -> fixtures.accept(report.id(), ProgressFixtures.complete("A")));

        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.tasks()).extracting(task -> task.round().id()).containsExactly(thisYear);
        assertThat(page.before()).extracting(before -> before.round().id()).containsExactly(lastYear);
    }

    @Test
    void keepsARoundOfLastYearAmongTheTasksUntilItsLastReportIsAccepted() {
        PlanId other = PlanFixtures.create(office, imports);
        RoundId late = fixtures.open(other, new FiscalYear(2024), dueLastYear());

        assertThat(office.as(DemoPeople.WRITER_HOIKU, handOver::page).tasks())
                .extracting(task -> task.round().id())
                .containsExactlyInAnyOrder(thisYear, late);

        fixtures.reports(late).forEach(report -> fixtures.accept(report.id(), ProgressFixtures.complete("A")));

        assertThat(office.as(DemoPeople.WRITER_HOIKU, handOver::page).tasks())
                .extracting(task -> task.round().id())
                .containsExactly(thisYear);
    }

    @Test
    void tellsTheNewcomerTheirOwnSectionsTasksPeopleAndPromises() {
        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.whole()).isFalse();
        assertThat(page.tasks()).singleElement().satisfies(task -> {
            assertThat(task.round().id()).isEqualTo(thisYear);
            assertThat(task.own())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.departmentName()).isEqualTo(DemoPeople.HOIKU));
            assertThat(task.toWrite()).isEqualTo(task.own().size());
        });
        assertThat(page.people())
                .extracting(Colleague::role, Colleague::name)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Role.LEAD, "こども政策課 取りまとめ"),
                        org.assertj.core.groups.Tuple.tuple(Role.CHIEF, "保育課 課長"));
        assertThat(page.people()).extracting(Colleague::name).doesNotContain("公園緑地課 課長");
        assertThat(page.before()).singleElement().satisfies(before -> {
            assertThat(before.round().id()).isEqualTo(lastYear);
            assertThat(before.left())
                    .hasSameSizeAs(page.tasks().getFirst().own())
                    .allSatisfy(left -> assertThat(left.improvement()).isEqualTo(ProgressFixtures.IMPROVEMENT));
        });
    }

    @Test
    void countsTheLastRoundOfAPlanThatHasEndedAsLastYears() {
        PlanId ended = PlanFixtures.create(office, imports);
        RoundId itsLast = fixtures.accepted(ended, new FiscalYear(2024), dueLastYear());

        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.tasks()).extracting(task -> task.round().id()).containsExactly(thisYear);
        assertThat(page.before())
                .extracting(before -> before.round().id())
                .containsExactlyInAnyOrder(lastYear, itsLast);
    }

    @Test
    void tellsWhenWhatHappenedLastYearToTheirReportsOnly() {
        int own = office.as(DemoPeople.WRITER_HOIKU, handOver::page)
                .tasks()
                .getFirst()
                .own()
                .size();
        int all = fixtures.reports(lastYear).size();
        LocalDate today = JapanTime.today(clock);

        assertThat(calendar(DemoPeople.WRITER_HOIKU))
                .extracting(RoundCalendar.Stretch::kind)
                .containsExactly(
                        RoundCalendar.Kind.SUBMITTED, RoundCalendar.Kind.APPROVED, RoundCalendar.Kind.ACCEPTED);
        assertThat(calendar(DemoPeople.WRITER_HOIKU)).allSatisfy(stretch -> {
            assertThat(stretch.count()).isEqualTo(own).isLessThan(all);
            assertThat(stretch.first()).isEqualTo(today);
        });
        assertThat(calendar(DemoPeople.LEAD))
                .allSatisfy(stretch -> assertThat(stretch.count()).isEqualTo(all));
    }

    @Test
    void takesAnInterimRoundForATaskWhileItLastsAndNeverForAYear() {
        RoundLead lead = beans.getBean(RoundLead.class);
        RoundId half = office.as(DemoPeople.LEAD, () -> {
            RoundId round = lead.prepare(List.of(plan), RoundTerm.interim("上半期", LocalDate.of(2024, 9, 30)));
            lead.open(round, 0);
            return round;
        });

        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        assertThat(page.tasks()).extracting(task -> task.round().id()).containsExactlyInAnyOrder(half, thisYear);
        assertThat(page.before()).extracting(before -> before.round().id()).containsExactly(lastYear);
        fixtures.reports(half).forEach(report -> fixtures.accept(report.id(), ProgressFixtures.complete("A")));
        assertThat(office.as(DemoPeople.WRITER_HOIKU, handOver::page).tasks())
                .extracting(task -> task.round().id())
                .containsExactly(thisYear);
    }

    private Iterable<RoundCalendar.Stretch> calendar(String login) {
        return office.as(login, handOver::page).before().getFirst().calendar();
    }

    @Test
    void isReachedFromMyWorkAndLeadsToTheWork() {
        signIn(DemoPeople.WRITER_HOIKU).open("");
        assertThat(page()).contains(text("progress.HandOverView.title"));

        open(HandOverLinks.HAND_OVER);

        assertThat(page())
                .contains(text("progress.HandOverView.left"), ProgressFixtures.IMPROVEMENT, "保育課 課長")
                .contains(text("progress.Term.SEND_BACK.meaning"));
    }

    @Test
    void saysUnderWhichNumberASectionIsCalled() {
        DepartmentId hoiku = office.department(DemoPeople.HOIKU);
        office.as(DemoPeople.ADMIN);
        long version =
                beans.getBean(Directory.class).department(hoiku).orElseThrow().version();
        beans.getBean(DepartmentAdministration.class).answersAt(hoiku, version, "内線 2345");

        signIn(DemoPeople.WRITER_HOIKU).open(HandOverLinks.HAND_OVER);

        assertThat(page()).contains("内線 2345");
    }

    @Test
    void namesOfEachRoundTheYearThatIsReviewedAndTheYearOfEntry() {
        HandOverPage page = office.as(DemoPeople.WRITER_HOIKU, handOver::page);

        signIn(DemoPeople.WRITER_HOIKU).open(HandOverLinks.HAND_OVER);

        assertThat(page())
                .contains(
                        heading(page.tasks().getFirst().round()),
                        heading(page.before().getFirst().round()));
    }

    private String heading(RoundSummary round) {
        return text(round.headingKey(), Formats.in(Words.JAPANESE).written(round.headingPlaces()));
    }

    @Test
    void saysWhyItIsShortWhereThereIsNoYearBefore() {
        office.reset();

        signIn(DemoPeople.WRITER_HOIKU).open(HandOverLinks.HAND_OVER);

        assertThat(page()).contains(text("progress.HandOverView.noTasks"), text("progress.HandOverView.noBefore"));
    }
}
