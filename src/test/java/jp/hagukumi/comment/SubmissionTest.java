package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");

    @Test
    void comingInDuringTheLastSecondOfTheLastDayIsInTime() {
        assertThat(receivedAt(LocalDateTime.of(2025, 1, 15, 23, 59, 59)).isLate())
                .isFalse();
    }

    @Test
    void comingInWhenTheLastDayHasEndedInJapanIsLate() {
        assertThat(receivedAt(LocalDateTime.of(2025, 1, 16, 0, 0, 0)).isLate()).isTrue();
    }

    @Test
    void cannotHaveComeInInTheFuture() {
        assertThatThrownBy(() -> new Submission(
                        CommentFixtures.call(), 1, CommentFixtures.receivedAt(NOW.plusSeconds(1)), null, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.receivedInFuture");
    }

    @Test
    void refusesALetterWithoutWords() {
        assertThatThrownBy(() -> CommentFixtures.submission(" 　\n"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.textMissing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", " \u00a0\u2007\u202f\n", "\u200b", "\ufeff\u3000"})
    void refusesALetterInWhichNothingCanBeSeen(String words) {
        assertThatThrownBy(() -> CommentFixtures.submission(words))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.textMissing");
    }

    @Test
    void refusesWordsThatCouldNotComeBackUnchanged() {
        assertThatThrownBy(() -> CommentFixtures.submission("半分の\uD842字"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.textBroken");
    }

    @Test
    void isOfAPersonOfItsOwnUntilAClerkRecognisesTheSender() {
        Call call = CommentFixtures.call();
        Submission first = new Submission(call, 1, CommentFixtures.letter("一通目。"), null, NOW);
        Submission second = new Submission(call, 2, CommentFixtures.letter("二通目。"), null, NOW);
        assertThat(second.person()).isNotEqualTo(first.person());

        second.isOfSamePersonAs(first, List.of(second));

        assertThat(second.person()).isEqualTo(first.person());
    }

    @Test
    void saysNothingAboutTheCitizenInALog() {
        assertThat(CommentFixtures.letter("わたしの意見").toString()).doesNotContain("見本", "わたし", "@");
        assertThat(new RevealedSender("見本 太郎", "見本町", "090").toString()).doesNotContain("見本", "090");
    }

    private static Submission receivedAt(LocalDateTime japan) {
        return new Submission(
                CommentFixtures.call(), 1, CommentFixtures.receivedAt(CommentFixtures.japan(japan)), null, NOW);
    }
}
