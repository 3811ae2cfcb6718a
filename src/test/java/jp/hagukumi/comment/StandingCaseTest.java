package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A letter of a standing inbox from its receipt until nothing is left to do. */
class StandingCaseTest {

    /** The next day in Japan. */
    private static final Instant RECEIVED = Instant.parse("2025-01-31T20:00:00Z");

    private static final Instant NOW = Instant.parse("2025-02-03T00:00:00Z");

    private final PersonId clerk = PersonId.next();
    private final DepartmentId section = DepartmentId.next();
    private final StandingCase one = received(14);

    @Test
    void isDueAsManyDaysAfterItsReceiptInJapanAsItsCallSays() {
        assertThat(one.due()).isEqualTo(LocalDate.of(2025, 2, 15));
        assertThat(received(30).due()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(one.state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void isInHandOnceASectionOrAPersonHasItAndNeverBoth() {
        one.give(section, clerk, NOW);
        assertThat(one.state()).isEqualTo(CaseState.IN_HAND);
        assertThat(one.ownerDepartment()).isEqualTo(section);

        one.give(clerk, clerk, NOW);
        assertThat(one.ownerPerson()).isEqualTo(clerk);
        assertThat(one.ownerDepartment()).isNull();

        one.give(section, clerk, NOW);
        assertThat(one.ownerPerson()).isNull();
        assertThat(one.steps()).extracting(CaseStep::to).containsExactly(CaseState.IN_HAND);
    }

    @Test
    void isNotDoneByNobody() {
        refused("comment.violation.ownerMissing", () -> one.finish(clerk, NOW));
    }

    @Test
    void isDoneAndForAReasonTakenUpAgainByWhoeverHadIt() {
        one.give(section, clerk, NOW);
        one.finish(clerk, NOW);
        refused("comment.violation.reasonMissing", () -> one.reopen(" ", clerk, NOW));
        refused("comment.violation.reasonLong", () -> one.reopen("あ".repeat(StandingCase.REASON_MAX + 1), clerk, NOW));

        one.reopen("もう一度電話があった", clerk, NOW);

        assertThat(one.state()).isEqualTo(CaseState.IN_HAND);
        assertThat(one.ownerDepartment()).isEqualTo(section);
        assertThat(one.steps())
                .extracting(CaseStep::to)
                .containsExactly(CaseState.IN_HAND, CaseState.DONE, CaseState.IN_HAND);
        assertThat(one.steps().getLast().reason()).isEqualTo("もう一度電話があった");
    }

    @Test
    void isNotTakenUpAgainBeforeItIsDone() {
        one.give(section, clerk, NOW);

        refused("comment.violation.caseNotDone", () -> one.reopen("理由", clerk, NOW));
    }

    @Test
    void changesNoMoreOnceItIsDone() {
        one.give(section, clerk, NOW);
        one.finish(clerk, NOW);

        refused("comment.violation.caseDone", () -> one.give(clerk, clerk, NOW));
        refused("comment.violation.caseDone", () -> one.dueBy(LocalDate.of(2025, 3, 1)));
        refused("comment.violation.caseDone", () -> one.finish(clerk, NOW));
    }

    @Test
    void isDueOnAnotherDayButNotBeforeItCame() {
        one.dueBy(LocalDate.of(2025, 2, 1));

        assertThat(one.due()).isEqualTo(LocalDate.of(2025, 2, 1));
        refused("comment.violation.dueBeforeReceipt", () -> one.dueBy(LocalDate.of(2025, 1, 31)));
    }

    @Test
    void leadsToAnImprovementOnItsProjectAndStaysThere() {
        ElementId project = ElementId.next();
        refused("comment.violation.projectMissing", () -> one.ledTo(FollowUpId.next()));
        one.isAbout(project);
        FollowUpId improvement = FollowUpId.next();
        one.ledTo(improvement);

        assertThat(one.improvement()).isEqualTo(improvement);
        refused("comment.violation.improvementLinked", () -> one.ledTo(FollowUpId.next()));
        refused("comment.violation.improvementLinked", () -> one.isAbout(ElementId.next()));
        refused("comment.violation.improvementLinked", () -> one.isAbout(null));
        one.isAbout(project);
    }

    private static StandingCase received(int days) {
        Call call = new Call(CommentFixtures.newCall(CallKind.STANDING_INBOX, PlanId.next()));
        call.change(CallParticularsTest.days(days), List.of());
        return new StandingCase(call, new Submission(call, 1, CommentFixtures.receivedAt(RECEIVED), null, NOW));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
