package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.progress.Punctuality.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PunctualityTest {

    private static final LocalDate SECTION_DUE = LocalDate.of(2026, 6, 5);
    private static final LocalDate CHIEF_DUE = SECTION_DUE.plusDays(7);
    private static final DueDates DUE = new DueDates(SECTION_DUE, CHIEF_DUE, CHIEF_DUE.plusDays(14));

    private static Punctuality on(LocalDate day, ReportStage stage) {
        return Punctuality.of(List.of(report(stage, null), report(stage, null)), DUE, day, SECTION_DUE);
    }

    private static Followed report(ReportStage stage, @Nullable LocalDate openUntil) {
        return new Followed(
                ReportId.next(), ElementId.next(), DepartmentId.next(), stage, Instant.EPOCH, openUntil, Instant.EPOCH);
    }

    @Test
    void isDoneWhenAllIsAccepted() {
        assertThat(on(CHIEF_DUE.plusDays(30), ReportStage.ACCEPTED).kind()).isEqualTo(Kind.DONE);
    }

    @Test
    void isOnTimeOnTheDueDateItself() {
        assertThat(on(SECTION_DUE, ReportStage.WRITING).kind()).isEqualTo(Kind.ON_TIME);
    }

    @Test
    void countsTheDaysSinceTheDueDateOfWhatTheSectionStillHas() {
        assertThat(on(SECTION_DUE.plusDays(2), ReportStage.WRITING))
                .isEqualTo(new Punctuality(Kind.SECTION_LATE, 2, null));
    }

    @Test
    void countsTheDaysSinceTheChiefShouldHaveConfirmed() {
        assertThat(on(CHIEF_DUE.plusDays(3), ReportStage.SUBMITTED))
                .isEqualTo(new Punctuality(Kind.CHIEF_LATE, 3, null));
    }

    @Test
    void isNotLateOnceEverythingIsWithTheLead() {
        assertThat(on(CHIEF_DUE.plusDays(3), ReportStage.APPROVED).kind()).isEqualTo(Kind.ON_TIME);
    }

    @Test
    void saysInTheLastWeekThatSomethingIsNotBegun() {
        assertThat(on(SECTION_DUE.minusDays(8), ReportStage.NOT_BEGUN).kind()).isEqualTo(Kind.ON_TIME);
        assertThat(on(SECTION_DUE.minusDays(7), ReportStage.NOT_BEGUN).kind()).isEqualTo(Kind.NOT_BEGUN);
    }

    @Test
    void countsTheDaysOfWhatIsOpenAgainFromItsOwnLastDay() {
        LocalDate until = SECTION_DUE.plusDays(100);
        List<Followed> reopened = List.of(report(ReportStage.ACCEPTED, null), report(ReportStage.RETURNED, until));

        assertThat(Punctuality.of(reopened, DUE, until, until).kind()).isEqualTo(Kind.ON_TIME);
        assertThat(Punctuality.of(reopened, DUE, until.plusDays(1), until))
                .isEqualTo(new Punctuality(Kind.SECTION_LATE, 1, null));
    }

    @Test
    void givesTheChiefAsLongForWhatWasOpenAgainAsTheRoundGives() {
        LocalDate until = SECTION_DUE.plusDays(105);
        List<Followed> handedIn = List.of(report(ReportStage.SUBMITTED, until));

        assertThat(Punctuality.of(handedIn, DUE, until.plusDays(7), until).kind())
                .isEqualTo(Kind.ON_TIME);
        assertThat(Punctuality.of(handedIn, DUE, until.plusDays(9), until))
                .isEqualTo(new Punctuality(Kind.CHIEF_LATE, 2, null));
    }

    @Test
    void countsTheDaysOfWhatWaitsLongest() {
        List<Followed> both =
                List.of(report(ReportStage.RETURNED, SECTION_DUE.plusDays(20)), report(ReportStage.WRITING, null));

        assertThat(Punctuality.of(both, DUE, SECTION_DUE.plusDays(21), SECTION_DUE))
                .isEqualTo(new Punctuality(Kind.SECTION_LATE, 21, null));
    }
}
