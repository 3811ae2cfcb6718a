package jp.hagukumi.comment;

import static jp.hagukumi.comment.NotShown.ABUSIVE;
import static jp.hagukumi.comment.NotShown.IDENTIFYING;
import static jp.hagukumi.comment.NotShown.NO_CONSENT;
import static jp.hagukumi.comment.NotShown.SUMMED_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of an opinion everybody reads in the result of its call, and why it is not its sender's words. */
class PrintedWordsTest {

    private static final String LETTER = "検体0001です。検体先生がこわい。";
    private static final Span OPINION = new Span(LETTER.indexOf("検体先生"), LETTER.length());

    private final List<Redaction> masked = new ArrayList<>();

    @Test
    void theSendersOwnWordsNeedNoReason() {
        assertThat(printed(true, null)).isEqualTo(new PrintedWords("検体先生がこわい。", List.of()));
    }

    @Test
    void whoDidNotAgreeIsNotPrintedInTheirOwnWords() {
        mask("検体先生", RedactionReason.THIRD_PERSON);

        assertThat(printed(false, null)).isEqualTo(new PrintedWords("", List.of(NO_CONSENT)));
    }

    @Test
    void aSummaryIsPrintedOfWhoDidNotAgreeAndSaysSo() {
        assertThat(printed(false, "こわい先生がいる。"))
                .isEqualTo(new PrintedWords("こわい先生がいる。", List.of(NO_CONSENT, SUMMED_UP)));
    }

    @Test
    void aSummaryThatCopiesTheWordsOfWhoDidNotAgreeIsNotPrinted() {
        assertThat(printed(false, "検体先生がこわい。")).isEqualTo(new PrintedWords("", List.of(NO_CONSENT)));
        assertThat(printed(true, "検体先生がこわい。").words()).isEqualTo("検体先生がこわい。");
    }

    @Test
    void aSummaryOfWhoAgreedIsSaidToBeOne() {
        assertThat(printed(true, "こわい先生がいる。")).isEqualTo(new PrintedWords("こわい先生がいる。", List.of(SUMMED_UP)));
    }

    @Test
    void maskedWordsSayWhyInOrder() {
        mask("こわい", RedactionReason.ABUSE);
        mask("検体先生", RedactionReason.THIRD_PERSON);
        mask("検体0001", RedactionReason.OTHER);

        assertThat(printed(true, null)).isEqualTo(new PrintedWords("●●●●が●●●●。", List.of(IDENTIFYING, ABUSIVE)));
    }

    @Test
    void aSummaryInWhichSomebodyIsMaskedSaysWhy() {
        mask("検体先生", RedactionReason.THIRD_PERSON);

        assertThat(printed(true, "検体先生について。"))
                .isEqualTo(new PrintedWords("●●●●について。", List.of(IDENTIFYING, SUMMED_UP)));
        assertThat(printed(true, "先生について。").reasons()).containsExactly(SUMMED_UP);
    }

    @Test
    void theReasonIsThatOfTheMaskedWordsThatTheSummaryHas() {
        mask("こわい", RedactionReason.ABUSE);
        mask("検体0001", RedactionReason.SENDER);

        assertThat(printed(true, "検体0001さんの先生について。").reasons())
                .as("not that of the mask in the opinion")
                .containsExactly(IDENTIFYING, SUMMED_UP);
    }

    @Test
    void theReasonsAreTheSameBehindAnErasure() {
        mask("検体0001", RedactionReason.SENDER);
        mask("こわい", RedactionReason.ABUSE);
        PrintedWords before = printed(true, "検体0001さんの先生について。");
        ShownWords left = new ShownWords("■".repeat(LETTER.length()), masked);

        assertThat(PrintedWords.of(left, OPINION, true, Optional.of(before.words()), Set.of(RedactionReason.SENDER)))
                .isEqualTo(before);
    }

    private void mask(String words, RedactionReason reason) {
        int at = LETTER.indexOf(words);
        masked.add(new Redaction(new Span(at, at + words.length()), reason, ""));
    }

    private PrintedWords printed(boolean consent, @org.jspecify.annotations.Nullable String summary) {
        return PrintedWords.of(
                new ShownWords(LETTER, masked), OPINION, consent, Optional.ofNullable(summary), Set.of());
    }
}
