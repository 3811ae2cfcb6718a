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
            CampaignId.next(),
            PlanId.next(),
            "計画",
            RoundTerm.of(new FiscalYear(2025)),
            SECTION_DUE,
            CHIEF_DUE,
            CHIEF_DUE.plusDays(14));

    private static Punctuality on(LocalDate day, ReportStage stage) {
        return Punctuality.of(Tally.NONE.plus(stage, 3), ROUND, day, SECTION_DUE);
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
}
