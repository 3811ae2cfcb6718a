package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.plan.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void findsAllWordsInAnyOrder() {
        assertThat(finds("支援　子育て", "子育てを支援する地域づくり")).isTrue();
        assertThat(finds("支援 保育", "子育てを支援する地域づくり")).isFalse();
    }

    @Test
    void findsAWordInAnyOfItsWritings() {
        assertThat(finds("子供", "こどもの居場所")).isTrue();
        assertThat(finds("コドモ", "子どもの居場所")).isTrue();
    }

    @Test
    void findsAPieceOfAWordThatIsWrittenInSeveralWays() {
        assertThat(finds("子", "子供の居場所")).isTrue();
        assertThat(finds("供", "子供の居場所")).isTrue();
    }

    @Test
    void findsAcrossALineBreak() {
        assertThat(finds("子育て支援", "子育て\n支援")).isTrue();
    }

    @Test
    void isEmptyWhenNothingIsTypedThatCouldBeFound() {
        assertThat(new SearchWords(" 　\n").isEmpty()).isTrue();
    }

    @Test
    void marksWhatWasFoundAsItIsWritten() {
        assertThat(new SearchWords("こども").mark("すべての子供と子どもへ").pieces())
                .containsExactly(
                        new Piece("すべての", false),
                        new Piece("子供", true),
                        new Piece("と", false),
                        new Piece("子ども", true),
                        new Piece("へ", false));
    }

    @Test
    void marksAWholeWordWhenAPieceOfItsOtherWritingIsTyped() {
        assertThat(new SearchWords("こど").mark("子供").pieces()).containsExactly(new Piece("子供", true));
    }

    @Test
    void showsTheNeighbourhoodOfTheFirstHitInALongText() {
        MarkedText snippet = new SearchWords("居場所").snippet("あ".repeat(100) + "居場所" + "い".repeat(200));

        assertThat(snippet.plain())
                .startsWith("…ああ")
                .contains("居場所い")
                .endsWith("い…")
                .hasSizeLessThan(130);
        assertThat(snippet.pieces()).contains(new Piece("居場所", true));
    }

    @Test
    void showsTheBeginningOfATextWithoutAHit() {
        assertThat(new SearchWords("居場所").snippet("短い説明").pieces()).containsExactly(new Piece("短い説明", false));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(new SearchWords("居場所").snippet("𠮷".repeat(300)).plain()).endsWith("𠮷…");
        assertThat(new SearchWords("居場所").snippet("あ" + "𠮷".repeat(300)).plain())
                .endsWith("𠮷…");
    }

    private static boolean finds(String typed, String text) {
        return new SearchWords(typed)
                .allIn(Folding.letters(text).text(), Folding.words(text).text());
    }
}
