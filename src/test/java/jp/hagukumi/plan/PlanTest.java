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

    private final Plan plan =
            new Plan(PlanFixtures.header("計画", List.of("基本目標", "事業")), DefaultLists.PUBLISHED, note(APRIL));

    @Test
    void countsItsRevisionsFromOne() {
        plan.revise(note(APRIL.plusMonths(1)), plan.header());

        assertThat(plan.revision()).isEqualTo(2);
        assertThat(plan.revisions()).hasSize(2);
    }

    @Test
    void refusesAChangeThatIsInForceBeforeTheLastOne() {
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

        assertThatThrownBy(() -> new Plan(reversed, DefaultLists.PUBLISHED, note(APRIL)))
                .hasMessage("plan.violation.periodReversed");
    }

    @Test
    void refusesALevelThatItDoesNotHave() {
        assertThat(plan.rankOf("事業")).isEqualTo(1);
        assertThatThrownBy(() -> plan.rankOf("施策")).hasMessage("plan.violation.levelUnknown");
    }

    @Test
    void isOpenWhileItIsWrittenAndUnderTheSameNumber() {
        Plan draft = Plan.draft(plan.header(), DefaultLists.PUBLISHED, note(APRIL));

        draft.expectOpen();
        draft.revise(note(APRIL), draft.header());
        draft.propose();
        draft.expectOpen();

        assertThat(draft.stage()).isEqualTo(PlanStage.PROPOSAL);
        assertThat(draft.revision()).isEqualTo(1);
    }

    @Test
    void isClosedOnceItIsAdopted() {
        Plan draft = Plan.draft(plan.header(), DefaultLists.PUBLISHED, note(APRIL));

        draft.adopt(note(APRIL.plusMonths(2)));

        assertThatThrownBy(draft::expectOpen).hasMessage("plan.violation.closed.ADOPTED");
        assertThat(draft.revisions().getFirst().effectiveOn()).isEqualTo(APRIL.plusMonths(2));
        assertThatThrownBy(() -> draft.adopt(note(APRIL))).hasMessage("plan.violation.adoptedAlready");
    }

    @Test
    void opensForAnAmendmentUnderANumberOfItsOwnUntilThatIsClosed() {
        plan.openAmendment(note(APRIL.plusYears(1)));
        plan.expectOpen();
        plan.revise(note(APRIL.plusYears(1)), plan.header());

        assertThat(plan.revision()).isEqualTo(2);
        assertThatThrownBy(() -> plan.openAmendment(note(APRIL.plusYears(1))))
                .hasMessage("plan.violation.notAmendable.AMENDING");
        plan.closeAmendment(Instant.EPOCH, PersonId.next());
        assertThat(plan.stage()).isEqualTo(PlanStage.ADOPTED);
        assertThatThrownBy(() -> plan.closeAmendment(Instant.EPOCH, PersonId.next()))
                .hasMessage("plan.violation.noAmendmentOpen");
    }

    @Test
    void refusesAnAmendmentWithoutReason() {
        assertThatThrownBy(() -> plan.openAmendment(
                        new RevisionNote(APRIL, RevisionKind.AMENDMENT, " ", Instant.EPOCH, PersonId.next(), null)))
                .hasMessage("plan.violation.reasonMissing");
        assertThat(plan.revision()).isEqualTo(1);
    }

    @Test
    void takesBackAnAmendmentUnderWhichNothingWasChanged() {
        plan.openAmendment(note(APRIL.plusYears(1)));

        plan.withdrawAmendment(false, Instant.EPOCH, PersonId.next());

        assertThat(plan.stage()).isEqualTo(PlanStage.ADOPTED);
        assertThat(plan.revision()).isEqualTo(1);
        assertThat(plan.revisions()).hasSize(1);
    }

    @Test
    void keepsAnAmendmentUnderWhichSomethingWasChanged() {
        plan.openAmendment(note(APRIL.plusYears(1)));

        assertThatThrownBy(() -> plan.withdrawAmendment(true, Instant.EPOCH, PersonId.next()))
                .hasMessage("plan.violation.amendmentNotEmpty");
        assertThat(plan.revision()).isEqualTo(2);
    }

    @Test
    void tellsSinceWhenAndByWhomItIsOpenOrClosed() {
        PersonId closer = PersonId.next();
        plan.openAmendment(note(APRIL.plusYears(1)));
        assertThat(plan.stageSince()).isEqualTo(Instant.EPOCH);

        plan.closeAmendment(Instant.EPOCH.plusSeconds(60), closer);

        assertThat(plan.stageSince()).isEqualTo(Instant.EPOCH.plusSeconds(60));
        assertThat(plan.stageBy()).isEqualTo(closer);
    }

    @Test
    void isClosedForGoodOnceItHasEnded() {
        plan.end(Instant.EPOCH, PersonId.next());

        assertThatThrownBy(() -> plan.openAmendment(note(APRIL))).hasMessage("plan.violation.notAmendable.ENDED");
        assertThatThrownBy(() -> plan.revise(note(APRIL), plan.header())).hasMessage("plan.violation.closed.ENDED");
    }

    private static RevisionNote note(LocalDate day) {
        return new RevisionNote(
                day,
                RevisionKind.AMENDMENT,
                "見直し",
                Instant.EPOCH,
                PersonId.next(),
                new FileStore.Stored("0".repeat(64), 1));
    }
}
