package jp.hagukumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.progress.Punctuality.Kind;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class PunctualityTest {

    private static final LocalDate SECTION_DUE = LocalDate.of(2026, 6, 5);
    private static final LocalDate CHIEF_DUE = SECTION_DUE.plusDays(7);
    private static final RoundSummary ROUND = new RoundSummary(
            RoundId.next(),
            0,
            PlanId.next(),
            "計画",
            new FiscalYear(2025),
            SECTION_DUE,
            CHIEF_DUE,
            CHIEF_DUE.plusDays(14));

    private static Punctuality on(LocalDate day, Tally tally, long withChief) {
        return Punctuality.of(tally, withChief, ROUND, day, SECTION_DUE);
    }

    @Test
    void isDoneWhenAllIsAccepted() {
        assertThat(on(CHIEF_DUE.plusDays(30), new Tally(3, 0, 0, 0), 0).kind()).isEqualTo(Kind.DONE);
    }

    @Test
    void isOnTimeOnTheDueDateItself() {
        assertThat(on(SECTION_DUE, new Tally(0, 0, 1, 0), 0).kind()).isEqualTo(Kind.ON_TIME);
    }

    @Test
    void countsTheDaysSinceTheDueDateOfWhatTheSectionStillHas() {
        assertThat(on(SECTION_DUE.plusDays(2), new Tally(0, 0, 1, 0), 0))
                .isEqualTo(new Punctuality(Kind.SECTION_LATE, 2, null));
    }

    @Test
    void countsTheDaysSinceTheChiefShouldHaveConfirmed() {
        assertThat(on(CHIEF_DUE.plusDays(3), new Tally(0, 1, 0, 0), 1))
                .isEqualTo(new Punctuality(Kind.CHIEF_LATE, 3, null));
    }

    @Test
    void isNotLateOnceEverythingIsWithTheLead() {
        assertThat(on(CHIEF_DUE.plusDays(3), new Tally(0, 1, 0, 0), 0).kind()).isEqualTo(Kind.ON_TIME);
    }

    @Test
    void saysInTheLastWeekThatSomethingIsNotBegun() {
        Tally untouched = new Tally(0, 0, 0, 1);

        assertThat(on(SECTION_DUE.minusDays(8), untouched, 0).kind()).isEqualTo(Kind.ON_TIME);
        assertThat(on(SECTION_DUE.minusDays(7), untouched, 0).kind()).isEqualTo(Kind.NOT_BEGUN);
    }
}
