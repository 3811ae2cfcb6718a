package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final Plan plan = new Plan(PlanFixtures.header("計画", List.of("基本目標", "事業")), DefaultLists.PUBLISHED);

    @Test
    void countsItsRevisionsFromOne() {
        plan.revise(note(APRIL), plan.header());
        plan.revise(note(APRIL.plusMonths(1)), plan.header());

        assertThat(plan.revision()).isEqualTo(2);
        assertThat(plan.revisions()).hasSize(2);
    }

    @Test
    void refusesAChangeThatIsInForceBeforeTheLastOne() {
        plan.revise(note(APRIL), plan.header());

        assertThatThrownBy(() -> plan.revise(note(APRIL.minusDays(1)), plan.header()))
                .hasMessage("plan.violation.effectiveBeforeLast");
    }

    @Test
    void asksForAReasonForEveryMarkOfThePublishedScaleButB() {
        assertThat(plan.details(0).scale())
                .filteredOn(mark -> !mark.reasonRequired())
                .extracting(RatingMark::mark)
                .containsExactly("B");
        assertThat(plan.details(0).scale())
                .filteredOn(mark -> !mark.counted())
                .extracting(RatingMark::mark)
                .containsExactly("－");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        PlanHeader header = plan.header();
        PlanHeader reversed = new PlanHeader(
                header.title(),
                null,
                new FiscalYear(2026),
                new FiscalYear(2025),
                List.of(),
                null,
                null,
                header.levels(),
                "事業",
                null,
                List.of());

        assertThatThrownBy(() -> new Plan(reversed, DefaultLists.PUBLISHED))
                .hasMessage("plan.violation.periodReversed");
    }

    @Test
    void refusesALevelThatItDoesNotHave() {
        assertThat(plan.rankOf("事業")).isEqualTo(1);
        assertThatThrownBy(() -> plan.rankOf("施策")).hasMessage("plan.violation.levelUnknown");
    }

    private static RevisionNote note(LocalDate day) {
        return new RevisionNote(day, "", Instant.EPOCH, PersonId.next(), new FileStore.Stored("0".repeat(64), 1));
    }
}
