package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final Clock ON_THE_LAST_DAY = at("2025-01-15T14:59:59Z");
    private static final Clock THE_DAY_AFTER = at("2025-01-15T15:00:00Z");

    private final Call call = CommentFixtures.call();

    @Test
    void closesWhenAllIsSortedAndAssigned() {
        call.close(PersonId.next(), THE_DAY_AFTER, List.of());

        assertThat(call.state()).isEqualTo(CallState.CLOSED);
    }

    @Test
    void staysOpenUntilItsLastDayHasEnded() {
        refused("comment.violation.stillRunning", () -> call.close(PersonId.next(), ON_THE_LAST_DAY, List.of()));
    }

    @Test
    void staysOpenWhileALetterIsNotSorted() {
        refused("comment.violation.lettersLeft", () -> call.close(PersonId.next(), THE_DAY_AFTER, left("lettersLeft")));
    }

    @Test
    void staysOpenWhileAnOpinionHasNoSection() {
        refused(
                "comment.violation.opinionsLeft",
                () -> call.close(PersonId.next(), THE_DAY_AFTER, left("opinionsLeft")));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2025, 1, 15);

        refused(
                "comment.violation.endBeforeStart",
                () -> new Call(new NewCall(PlanId.next(), "題", day, day.minusDays(1), null, CommentFixtures.CLASSES)));
    }

    @Test
    void ofAStandingInboxNeverEndsByItselfAndNothingIsLate() {
        Call standing = standing(null, null);

        assertThat(standing.isLate(Instant.parse("2099-01-01T00:00:00Z"))).isFalse();
        assertThat(standing.isOver(THE_DAY_AFTER)).isFalse();
    }

    @Test
    void ofAStandingInboxIsClosedWheneverSomebodyDecidesSo() {
        Call standing = standing(null, null);

        standing.close(PersonId.next(), ON_THE_LAST_DAY, List.of());

        assertThat(standing.state()).isEqualTo(CallState.CLOSED);
    }

    @Test
    void ofAStandingInboxIsNotClosedOverLettersThatNobodyHasSorted() {
        refused(
                "comment.violation.lettersLeft",
                () -> standing(null, null).close(PersonId.next(), ON_THE_LAST_DAY, left("lettersLeft")));
    }

    @Test
    void ofAStandingInboxIsNotClosedWhileACaseIsUnderway() {
        refused(
                "comment.violation.casesLeft",
                () -> standing(null, null).close(PersonId.next(), ON_THE_LAST_DAY, left("casesLeft")));
    }

    @Test
    void ofAStandingInboxHasNoLastDayAndNoDayOfPublication() {
        refused("comment.violation.standingHasNoEnd", () -> standing(CommentFixtures.LAST_DAY, null));
        refused("comment.violation.standingHasNoEnd", () -> standing(null, CommentFixtures.LAST_DAY));
    }

    @Test
    void ofAStandingInboxBeginsOnADay() {
        refused("comment.violation.firstDayMissing", () -> call(CallKind.STANDING_INBOX, null, null, List.of()));
    }

    @Test
    void ofAPublicCommentAndAQuestionnaireHasALastDay() {
        for (CallKind kind : List.of(CallKind.PUBLIC_COMMENT, CallKind.QUESTIONNAIRE)) {
            refused(
                    "comment.violation.daysMissing",
                    () -> call(kind, CommentFixtures.FIRST_DAY, null, CommentFixtures.CLASSES));
        }
    }

    @Test
    void onlyOfAPublicCommentNeedsClasses() {
        Call questionnaire =
                call(CallKind.QUESTIONNAIRE, CommentFixtures.FIRST_DAY, CommentFixtures.LAST_DAY, List.of());

        assertThat(questionnaire.asksForClass()).isFalse();
        refused(
                "comment.violation.classesMissing",
                () -> call(CallKind.PUBLIC_COMMENT, CommentFixtures.FIRST_DAY, CommentFixtures.LAST_DAY, List.of()));
    }

    @Test
    void knowsNoClassTwice() {
        ReflectionClass once = new ReflectionClass("A", "反映した");
        ReflectionClass again = new ReflectionClass("A", "別の区分");

        refused(
                "comment.violation.classTwice",
                () -> new Call(new NewCall(
                        PlanId.next(),
                        "題",
                        CommentFixtures.FIRST_DAY,
                        CommentFixtures.LAST_DAY,
                        null,
                        List.of(once, again))));
    }

    @Test
    void beginsWithTheUsualClasses() {
        assertThat(ReflectionClasses.usual().stream().map(ReflectionClass::mark))
                .containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void takesClassesAsLines() {
        List<ReflectionClass> classes = ReflectionClasses.ofLines("○　修正あり\n\n－ 修正 なし\n");

        assertThat(classes).containsExactly(new ReflectionClass("○", "修正あり"), new ReflectionClass("－", "修正 なし"));
        assertThat(ReflectionClasses.ofLines(ReflectionClasses.asLines(classes)))
                .isEqualTo(classes);
    }

    @Test
    void refusesAClassLineWithoutALabel() {
        refused("comment.violation.classIncomplete", () -> ReflectionClasses.ofLines("A"));
    }

    private static Call standing(@Nullable LocalDate lastDay, @Nullable LocalDate publication) {
        return new Call(new NewCall(
                CallKind.STANDING_INBOX,
                PlanId.next(),
                "相談・意見・苦情",
                CommentFixtures.FIRST_DAY,
                lastDay,
                publication,
                List.of()));
    }

    private static Call call(
            CallKind kind, @Nullable LocalDate first, @Nullable LocalDate last, List<ReflectionClass> classes) {
        return new Call(new NewCall(kind, PlanId.next(), "題", first, last, null, classes));
    }

    private static List<LeftToDo> left(String what) {
        return List.of(new LeftToDo("comment.violation." + what, 1));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
