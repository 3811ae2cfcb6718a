package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.hagukumi.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What sets a letter apart: what follows from it, and what somebody says of it. */
class LetterMarkTest {

    private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");

    private final Call call = CommentFixtures.call();

    @Test
    void aLetterInTimeOfSomebodyWhoNamesThemselvesHasNone() {
        assertThat(letter(CommentFixtures.letter("意見です。")).marks(call)).isEmpty();
    }

    @Test
    void lateAndIncompleteFollowFromTheLetter() {
        Submission letter = letter(CommentFixtures.receivedAt(Instant.parse("2025-01-16T00:00:00Z")));

        assertThat(letter.marks(call))
                .containsExactly(
                        new MarkRow(LetterMark.LATE, "", false), new MarkRow(LetterMark.INCOMPLETE, "", false));
    }

    @Test
    void theOthersAreGivenWithANoteAndLifted() {
        Submission letter = letter(CommentFixtures.letter("意見です。"));

        letter.give(LetterMark.OFF_TOPIC, " ごみの出し方について ");
        assertThat(letter.marks(call)).containsExactly(new MarkRow(LetterMark.OFF_TOPIC, "ごみの出し方について", false));

        letter.give(LetterMark.OFF_TOPIC, "");
        assertThat(letter.marks(call)).containsExactly(new MarkRow(LetterMark.OFF_TOPIC, "", false));

        letter.lift(LetterMark.OFF_TOPIC);
        assertThat(letter.marks(call)).isEmpty();
    }

    @Test
    void whatFollowsIsNeitherGivenNorLifted() {
        Submission letter = letter(CommentFixtures.receivedAt(Instant.parse("2025-01-16T00:00:00Z")));

        refused("comment.violation.markFollows", () -> letter.give(LetterMark.LATE, ""));
        refused("comment.violation.markFollows", () -> letter.lift(LetterMark.INCOMPLETE));
    }

    @Test
    void whatWasNotGivenIsNotLifted() {
        Submission letter = letter(CommentFixtures.letter("意見です。"));

        refused("comment.violation.markGone", () -> letter.lift(LetterMark.ABUSIVE));
    }

    @Test
    void aNoteIsShort() {
        Submission letter = letter(CommentFixtures.letter("意見です。"));

        refused(
                "comment.violation.noteLong",
                () -> letter.give(LetterMark.ABUSIVE, "あ".repeat(Submission.NOTE_MAX + 1)));
    }

    private Submission letter(NewSubmission letter) {
        return new Submission(call, 1, letter, null, NOW);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
