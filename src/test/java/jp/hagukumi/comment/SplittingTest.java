package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hagukumi.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SplittingTest {

    private static final String TEXT = "お世話になります。𠮷野公園に屋根がほしいです！\n「雨の日も遊びたい。」と子が言います。よろしく";

    private final OpenedSubmission letter = CommentFixtures.submission(TEXT);
    private final List<Span> pieces = CommentFixtures.pieces(TEXT);

    @Test
    void offersWholeSentencesThatMakeUpTheWholeText() {
        assertThat(pieces.stream().map(s -> s.of(TEXT)))
                .containsExactly("お世話になります。", "𠮷野公園に屋根がほしいです！\n", "「雨の日も遊びたい。」", "と子が言います。", "よろしく");
    }

    @Test
    void offersClausesWhenASentenceMakesTwoPoints() {
        String text = "私は見本町の者で、給食を無償にし、量も増やしてほしい。";

        assertThat(Sentences.of(text, new Span(0, text.length()), Cut.CLAUSES).stream()
                        .map(s -> s.of(text)))
                .containsExactly("私は見本町の者で、", "給食を無償にし、", "量も増やしてほしい。");
    }

    @Test
    void offersNoBlankPiece() {
        String text = "\n\n一行目\n\n\n二行目。  \n";

        assertThat(CommentFixtures.pieces(text).stream().map(s -> s.of(text)))
                .containsExactly("\n\n一行目\n\n\n", "二行目。  \n");
    }

    @Test
    void makesOneOpinionOfNeighbours() {
        Opinion opinion = letter.cutOpinion(List.of(pieces.get(2), pieces.get(1)));

        assertThat(letter.text(letter.stretchOf(opinion.id()).span())).isEqualTo("𠮷野公園に屋根がほしいです！\n「雨の日も遊びたい。」");
        assertThat(opinion.branch()).isEqualTo(1);
    }

    @Test
    void refusesToMakeOneOpinionOfPartsThatAreNotNeighbours() {
        refused("comment.violation.notConsecutive", () -> letter.cutOpinion(List.of(pieces.get(0), pieces.get(2))));
    }

    @Test
    void refusesToUseAWordTwice() {
        letter.cutOpinion(List.of(pieces.get(1)));

        refused("comment.violation.overlap", () -> letter.cutOpinion(List.of(pieces.get(1), pieces.get(2))));
        refused(
                "comment.violation.overlap",
                () -> letter.setAside(List.of(pieces.get(0), pieces.get(1)), SetAsideReason.GREETING, ""));
    }

    @Test
    void refusesToCutACharacterInHalf() {
        int yoshi = TEXT.indexOf("𠮷");

        refused("comment.violation.notInText", () -> letter.cutOpinion(List.of(new Span(yoshi + 1, yoshi + 5))));
        refused("comment.violation.notInText", () -> letter.cutOpinion(List.of(new Span(0, yoshi + 1))));
    }

    @Test
    void refusesWhatLiesBehindTheEnd() {
        refused("comment.violation.notInText", () -> letter.cutOpinion(List.of(new Span(0, TEXT.length() + 1))));
    }

    @Test
    void refusesNothing() {
        refused("comment.violation.nothingChosen", () -> letter.cutOpinion(List.of()));
    }

    @Test
    void asksWhatItIsWhenThePartIsSetAsideForAnotherReason() {
        refused(
                "comment.violation.noteMissing",
                () -> letter.setAside(List.of(pieces.get(0)), SetAsideReason.OTHER, " "));
    }

    @Test
    void isCoveredOnlyWhenEveryVisibleCharacterWentSomewhere() {
        assertThat(letter.submission().coveredPercent()).isZero();
        letter.setAside(List.of(pieces.get(0)), SetAsideReason.GREETING, "");
        letter.cutOpinion(pieces.subList(1, 4));
        assertThat(letter.submission().coveredPercent()).isBetween(1, 99);
        letter.setAside(List.of(pieces.get(4)), SetAsideReason.GREETING, "");
        assertThat(letter.submission().coveredPercent()).isEqualTo(100);
    }

    @Test
    void doesNotCountBlanksAsUncovered() {
        OpenedSubmission padded = CommentFixtures.submission("　\n 意見。 　\n");

        padded.cutOpinion(List.of(new Span(3, 6)));

        assertThat(padded.submission().coveredPercent()).isEqualTo(100);
    }

    @Test
    void freesTheWordsAgainWhenTheClerkTakesItBack() {
        letter.cutOpinion(List.of(pieces.get(0)));

        letter.putBack(pieces.get(0).begin());

        assertThat(letter.submission().coveredPercent()).isZero();
        assertThat(letter.cutOpinion(List.of(pieces.get(0))).branch())
                .as("a number is not given twice")
                .isEqualTo(2);
    }

    @Test
    void showsPartsThatTellWhoSomebodyIsAsAMask() {
        letter.setAside(List.of(pieces.get(0)), SetAsideReason.PERSONAL, "");

        String shown = Segments.of(letter, Map.of(), Cut.SENTENCES).stream()
                .map(Segment::text)
                .collect(Collectors.joining());

        assertThat(shown).startsWith(SubmissionRow.MASK).doesNotContain("お世話").contains("𠮷野公園");
    }

    @Test
    void showsTheWholeLetterHoweverItIsSorted() {
        letter.cutOpinion(List.of(pieces.get(1)));
        letter.setAside(List.of(pieces.get(3)), SetAsideReason.FRAME, "");

        assertThat(Segments.of(letter, Map.of(), Cut.CLAUSES).stream()
                        .map(Segment::text)
                        .collect(Collectors.joining()))
                .isEqualTo(TEXT);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
