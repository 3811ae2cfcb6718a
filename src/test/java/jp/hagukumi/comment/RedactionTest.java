package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Words that are masked wherever they are shown, while the letter stays what it is. */
class RedactionTest {

    private static final String TEXT = "検体町3-2の検体 一郎です。隣の𠮷田さんの家の前に、公園がほしい。";

    private final OpenedSubmission letter = CommentFixtures.submission(TEXT);

    @Test
    void masksTheWordsAndLeavesTheOriginalAsItCame() {
        letter.redact(span("𠮷田"), RedactionReason.THIRD_PERSON, "");

        assertThat(letter.shown(whole())).isEqualTo(TEXT.replace("𠮷田", SubmissionRow.MASK));
        assertThat(letter.words()).isEqualTo(TEXT);
    }

    @Test
    void masksInsideAnOpinionWithoutChangingWhatItCovers() {
        Opinion opinion = letter.cutOpinion(java.util.List.of(whole()));
        int covered = letter.submission().coveredPercent();

        letter.redact(span("𠮷田"), RedactionReason.THIRD_PERSON, "");

        assertThat(letter.shown(letter.stretchOf(opinion.id()).span())).doesNotContain("𠮷田");
        assertThat(letter.submission().coveredPercent()).isEqualTo(covered);
    }

    @Test
    void masksTheEndOfAPieceThatARedactionBeginsIn() {
        letter.redact(new Span(TEXT.indexOf("隣"), TEXT.indexOf("の家")), RedactionReason.OTHER, "近所の人");
        int middle = TEXT.indexOf("さん");

        assertThat(letter.shown(new Span(0, middle)))
                .isEqualTo(TEXT.substring(0, TEXT.indexOf("隣")) + SubmissionRow.MASK);
        assertThat(letter.shown(new Span(middle, TEXT.length())))
                .isEqualTo(SubmissionRow.MASK + TEXT.substring(TEXT.indexOf("の家")));
    }

    @Test
    void showsTheWordsAgainWhenTheClerkTakesItBack() {
        letter.redact(span("𠮷田"), RedactionReason.THIRD_PERSON, "");

        letter.lift(TEXT.indexOf("𠮷田"));

        assertThat(letter.shown(whole())).isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsMaskedAlreadyHalfACharacterAndNothing() {
        letter.redact(span("𠮷田さん"), RedactionReason.THIRD_PERSON, "");

        refused("comment.violation.redactedAlready", () -> letter.redact(span("さんの"), RedactionReason.ABUSE, ""));
        refused(
                "comment.violation.notInText",
                () -> letter.redact(new Span(0, TEXT.indexOf("𠮷") + 1), RedactionReason.ABUSE, ""));
        refused(
                "comment.violation.notInText",
                () -> letter.redact(new Span(0, TEXT.length() + 1), RedactionReason.ABUSE, ""));
        refused("comment.violation.noteMissing", () -> letter.redact(span("公園"), RedactionReason.OTHER, " "));
    }

    @Test
    void findsTheSenderInTheirOwnLetterHoweverTheyWriteThemselves() {
        letter.redactSender(new RevealedSender("検体一郎", "検体市検体町３－２", "000-1111-2222"));

        assertThat(letter.shown(whole())).doesNotContain("一郎", "3-2").contains("隣の", "公園がほしい。");
    }

    @Test
    void leavesThePlaceThatALetterIsAbout() {
        OpenedSubmission about = CommentFixtures.submission("検体市検体町の公園に、検体市の予算で屋根を。");

        about.redactSender(new RevealedSender("検体0001", "検体市検体町3-2", "k@example.jp"));

        assertThat(about.redactions()).isEmpty();
    }

    @Test
    void findsNumbersAndMailAddressesInAnyWidth() {
        OpenedSubmission letter = CommentFixtures.submission("連絡は０００－１１１１－２２２２か Kentai-1@Example.jp へ。12月10日まで。");

        letter.redactSender(new RevealedSender("", "", "000 1111 2222 kentai-1@example.jp"));

        assertThat(letter.shown(new Span(0, letter.words().length())))
                .doesNotContain("１１１１", "Kentai")
                .contains("12月10日まで。");
    }

    @Test
    void masksTheWordsAlsoInWhatIsWrittenAboutTheLetterHoweverTheyAreSpacedThere() {
        letter.redact(span("検体 一郎"), RedactionReason.SENDER, "");
        letter.redact(span("検体町3-2の"), RedactionReason.SENDER, "");
        letter.redact(span("𠮷田さん"), RedactionReason.THIRD_PERSON, "");

        assertThat(letter.shownWords().masked("検体一郎さんは、検体　一郎と𠮷田さん（𠮷田家）の前の公園"))
                .isEqualTo("●●●●さんは、●●●●と●●●●（𠮷田家）の前の公園");
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Span whole() {
        return new Span(0, TEXT.length());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
