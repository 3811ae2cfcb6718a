package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** What holds of a letter while it is being typed. */
class LetterDraftTest {

    private static final Instant NOW = Instant.parse("2025-01-09T07:20:00Z");

    private final PersonId writer = PersonId.next();
    private final DataKey key = key();

    @Test
    void givesBackEveryFieldAsItWasTyped() {
        DraftWords words = new DraftWords(
                Channel.POST,
                LocalDate.of(2025, 1, 9),
                LocalTime.of(9, 5),
                "検体0001",
                "検体町",
                "k1@example.jp",
                12,
                true,
                "𠮷野家の\n前。",
                "2回目");

        assertThat(draft(words).words(key)).isEqualTo(words);
    }

    @Test
    void aLetterOfFourHundredCharactersFromAScanAsksForASecondTypingAndAShorterOneDoesNot() {
        LetterDraft draft = draft(text("あ"));
        draft.isTypedFrom(ScanId.next(), NOW);

        assertThatThrownBy(() -> draft.finished(text("あ".repeat(400)), false))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.secondTypingOpen");
        assertThat(draft.finished(text("あ".repeat(399)), false)).isNull();
    }

    @Test
    void paperThatIsNotScannedIsTypedOnce() {
        assertThat(draft(text("あ")).finished(text("あ".repeat(400)), false)).isNull();
    }

    @Test
    void isTypedFromOneScan() {
        LetterDraft draft = draft(text("あ"));
        draft.isTypedFrom(ScanId.next(), NOW);

        assertThatThrownBy(() -> draft.isTypedFrom(ScanId.next(), NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.scanThere");
    }

    @Test
    void halfACharacterIsNotKept() {
        assertThatThrownBy(() -> draft(text("あ\uD83D")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.textBroken");
    }

    @Test
    void keepsALetterThatIsTooLongUntilItIsMadeShorter() {
        DraftWords tooLong = text("あ".repeat(Submission.TEXT_MAX + 1));

        assertThat(draft(tooLong).words(key)).isEqualTo(tooLong);
    }

    @Test
    void othersGiveItUpOnlyWhenItWasLeftAlone() {
        LetterDraft draft = draft(text("あ"));
        Instant later = NOW.plus(LetterDraft.LEFT_ALONE);

        draft.requireGivenUpBy(writer, NOW);
        assertThatThrownBy(() -> draft.requireGivenUpBy(PersonId.next(), later)).isInstanceOf(RuleViolation.class);
        draft.requireGivenUpBy(PersonId.next(), later.plus(Duration.ofSeconds(1)));
    }

    private LetterDraft draft(DraftWords words) {
        return new LetterDraft(CallId.next(), writer, words, key, NOW);
    }

    private static DraftWords text(String text) {
        return new DraftWords(Channel.FAX, null, null, "", "", "", null, false, text, "");
    }

    /** Seals nothing: what is sealed is another test's. */
    private static DataKey key() {
        DataKey key = mock(DataKey.class);
        when(key.seal(any(), any()))
                .thenAnswer(call -> call.getArgument(0, String.class).getBytes(StandardCharsets.UTF_8));
        when(key.open(any(), any()))
                .thenAnswer(call -> new String(call.getArgument(0, byte[].class), StandardCharsets.UTF_8));
        return key;
    }
}
