package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.junit.jupiter.api.Test;

/** What the address of a board asks for. */
class BoardFilterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 5);
    private static final Instant HANDED_IN = Instant.parse("2026-06-05T14:59:59Z");

    private static Followed report(ReportStage stage, Instant handedIn) {
        return new Followed(
                ReportId.next(), ElementId.next(), DepartmentId.next(), stage, Instant.EPOCH, null, handedIn);
    }

    @Test
    void comesBackFromItsAddressAsItWas() {
        BoardFilter filter = new BoardFilter(
                Set.of(DepartmentId.next(), DepartmentId.next()),
                Set.of(ElementId.next()),
                Set.of(ReportStage.NOT_BEGUN, ReportStage.RETURNED),
                Set.of(Timing.OVERDUE));

        assertThat(BoardFilter.read(filter.query())).isEqualTo(filter);
        assertThat(filter.text()).contains("stage=not-begun", "stage=returned", "timing=overdue");
    }

    @Test
    void leavesOutWhatNobodyUnderstands() {
        assertThat(BoardFilter.read(Map.of("department", List.of("x"), "stage", List.of("late"), "page", List.of("2"))))
                .isEqualTo(BoardFilter.ALL);
    }

    @Test
    void theLastSecondOfTheDueDayInJapanIsOnTimeAndTheNextOneIsLate() {
        LocalDate today = DUE.plusDays(3);

        assertThat(Timing.of(report(ReportStage.SUBMITTED, HANDED_IN), DUE, today))
                .isEqualTo(Timing.ON_TIME);
        assertThat(Timing.of(report(ReportStage.SUBMITTED, HANDED_IN.plusSeconds(1)), DUE, today))
                .isEqualTo(Timing.LATE);
    }

    @Test
    void whatTheSectionHasInHandIsOverdueFromTheDayAfterTheDueDay() {
        Followed returned = report(ReportStage.RETURNED, HANDED_IN);

        assertThat(Timing.of(returned, DUE, DUE)).isEqualTo(Timing.AHEAD);
        assertThat(Timing.of(returned, DUE, DUE.plusDays(1))).isEqualTo(Timing.OVERDUE);
    }

    @Test
    void whatIsOpenAgainUntilADayOfItsOwnIsNotOverdueBeforeIt() {
        Followed reopened = new Followed(
                ReportId.next(),
                ElementId.next(),
                DepartmentId.next(),
                ReportStage.RETURNED,
                Instant.EPOCH,
                DUE.plusDays(9),
                HANDED_IN);

        assertThat(Timing.of(reopened, DUE, DUE.plusDays(9))).isEqualTo(Timing.ON_TIME);
        assertThat(Timing.of(reopened, DUE, DUE.plusDays(10))).isEqualTo(Timing.OVERDUE);
        assertThat(Timing.of(reopened, DUE.plusDays(20), DUE.plusDays(10)))
                .as("its own day is over, the round's is not")
                .isEqualTo(Timing.OVERDUE);
    }
}
