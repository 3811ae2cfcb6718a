package jp.hagukumi.comment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.plan.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found is shown where it stands, as it is written there. */
class SearchQueryTest {

    @Test
    void marksTheWordsAsTheyAreWrittenInTheText() {
        assertThat(marked("子供 ﾊﾞｽ", "子ども用のバスと、こどもの席。")).containsExactly("子ども", "バス", "こども");
    }

    @Test
    void marksAWordInAnotherForm() {
        assertThat(marked("増やす", "（ﾕｳｸﾞ）遊具を増やしてほしい。")).containsExactly("増やし");
    }

    @Test
    void marksAPhraseOnlyAsItStands() {
        assertThat(marked("「増やす」", "遊具を増やしてほしい。")).isEmpty();
        assertThat(marked("「具を増」", "遊具を増やしてほしい。")).containsExactly("具を増");
    }

    /** Each of the signs around is two units: with one unit more or less between, the cut would go through one of them. */
    @ParameterizedTest
    @CsvSource({"'',''", "あ,''", "'',い", "あ,い"})
    void showsAStretchAroundTheFirstPlaceAndCutsNoCharacter(String before, String behind) {
        String text = "𠮷".repeat(100) + before + "公園" + behind + "𠮷".repeat(200);
        MarkedText snippet = SearchQuery.of("公園").snippet(text);

        assertThat(snippet.plain())
                .hasSizeLessThan(150)
                .startsWith("…𠮷")
                .contains("公園")
                .endsWith("𠮷…");
        assertThat(snippet.plain().codePoints())
                .noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    @Test
    void showsTheBeginningWhereNothingCanBeMarked() {
        assertThat(SearchQuery.of("学校").snippet("公園に屋根を。").plain()).isEqualTo("公園に屋根を。");
    }

    @Test
    void saysWhetherAllStandsInATextInWhateverSpelling() {
        assertThat(SearchQuery.of("検体 町").standsIn("検体町の検体0001")).isTrue();
        assertThat(SearchQuery.of("ｹﾝﾀｲ").standsIn("けんたい町")).isTrue();
        assertThat(SearchQuery.of("検体 村").standsIn("検体町の検体0001")).isFalse();
    }

    @Test
    void saysWhereItsWordsStandHoweverTheyAreWritten() {
        assertThat(SearchQuery.of("検体 ｹﾝﾀｲ").placesIn("検体さんと けんたい さんを探す。")).hasToString("{0, 1, 6, 7, 8, 9}");
    }

    @Test
    void tellsNobodyItsWords() {
        assertThat(SearchQuery.of("検体0001").toString()).doesNotContain("検体");
        assertThat(new SearchEntry(SearchKind.LETTER, "id", 1, 0, "", "", "検体0001").toString())
                .doesNotContain("検体");
    }

    private static List<String> marked(String typed, String text) {
        return SearchQuery.of(typed).snippet(text).pieces().stream()
                .filter(MarkedText.Piece::marked)
                .map(MarkedText.Piece::text)
                .toList();
    }
}
