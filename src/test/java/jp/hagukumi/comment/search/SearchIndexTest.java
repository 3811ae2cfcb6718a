package jp.hagukumi.comment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text is found, however it is written; what fits best comes first; nothing typed does harm. */
class SearchIndexTest {

    private static final SearchScope ALL = new SearchScope(EnumSet.allOf(SearchKind.class), null);
    private static final int PAGE = 50;

    private final SearchIndex index = new SearchIndex();

    @ParameterizedTest
    @ValueSource(strings = {"こども", "子ども", "子供", "コドモ", "ｺﾄﾞﾓ", "「子ども」"})
    void findsChildrenHoweverTheyAreWritten(String typed) {
        letters("こどもの居場所がほしい。", "子どもの居場所がほしい。", "子供の居場所がほしい。", "コドモの居場所がほしい。", "ｺﾄﾞﾓの居場所がほしい。", "大人の居場所がほしい。");

        assertThat(numbers(typed)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"障がい", "障害", "障碍", "障害のある子を支える", "障がいのある子を支える"})
    void findsDisabilityHoweverItIsWritten(String typed) {
        letters("障がいのある子を支えてください。", "障害のある子を支えてください。", "障碍のある子を支えてください。", "妨害のない場所に。");

        assertThat(numbers(typed)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({"園,1", "𠮟,2", "ﾊﾞｽ,3", "ＡＢＣ,3", "①,4", "㌔,4", "ば,3"})
    void findsASingleSignAndWritingsOfOneWidth(String typed, int number) {
        letters("公園に屋根を。", "大声で𠮟る人がいる。", "バスABCの便を。", "1キロ歩く。");

        assertThat(numbers(typed)).containsExactly(number);
    }

    @Test
    void findsEveryPieceOfATextAsItStands() {
        String text = "子供会の𠮷田公園に、日かげと遊具を増やしてほしいです。\n一時預かりの予約が取りにくく（1か月前）、ＡＢ困っています。";
        letters(text);
        List<String> missed = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            for (int end = begin + 1; end <= Math.min(text.length(), begin + 8); end++) {
                String piece = text.substring(begin, end);
                boolean whole = !Character.isLowSurrogate(piece.charAt(0))
                        && !Character.isHighSurrogate(piece.charAt(piece.length() - 1));
                if (whole && !piece.isBlank() && numbers("\"" + piece + "\"").isEmpty()) {
                    missed.add(piece);
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void findsAWordInAnotherFormAndAPhraseOnlyAsItStands() {
        letters("遊具を増やしてほしい。", "遊具を増やす計画。");

        assertThat(numbers("増やす")).containsExactlyInAnyOrder(1, 2);
        assertThat(numbers("「増やす」")).containsExactly(2);
        assertThat(numbers("\"増やす\"")).containsExactly(2);
        assertThat(numbers("“具を増”")).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void allWordsHaveToBeThereInAnyOrderWhateverTheBlank() {
        letters("公園に遊具を。", "遊具のある公園。", "公園だけ。");

        assertThat(numbers("遊具 公園")).containsExactlyInAnyOrder(1, 2);
        assertThat(numbers("遊具\u3000公園")).containsExactlyInAnyOrder(1, 2);
        assertThat(numbers("遊具 公園 学校")).isEmpty();
    }

    @Test
    void whatIsAboutTheWordComesBeforeWhatOnlyMentionsItAndWhatOnlyHoldsItsSigns() {
        letters("窓口で待った。駐車場が狭い。案内が足りない。帰りに公園を見た。夜は暗い。", "東京都の会議。", "公園の屋根。公園の水飲み場。", "京都の会議。");

        assertThat(numbers("公園")).containsExactly(3, 1);
        assertThat(numbers("京都")).containsExactly(4, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\"",
                "「",
                "」「",
                "\"公園",
                "公園\"",
                "(公園 OR",
                "公園 AND NOT",
                "公*",
                "?",
                "text:公園",
                "[a TO b]",
                "公園~2^5",
                "\\",
                "\0公園\u0007",
                "\ud842",
                "公\udfb7園",
                "\u200b",
                "\ufe0f",
                "゛゜",
                "<b>公園</b>",
                "'; drop table x; --",
                "。。。",
                "ﾞ",
                "\ufdfa",
                "a\u0300\u0301"
            })
    void nothingThatIsTypedIsAnError(String typed) {
        letters("公園に屋根を。");

        assertThat(numbers(typed)).isSubsetOf(1);
        SearchQuery.of(typed).snippet("公園に屋根を。" + typed);
        SearchQuery.of(typed).standsIn(typed);
    }

    @Test
    void muchThatIsTypedIsNoErrorEither() {
        letters("公園に屋根を。" + "あ".repeat(100_000));
        Random random = new Random(20261120);

        assertThat(numbers("あ".repeat(5000))).containsExactly(1);
        assertThat(numbers("公園 ".repeat(5000))).containsExactly(1);
        assertThat(numbers("\"".repeat(5000))).isEmpty();
        for (int i = 0; i < 60; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(5000), 0, i % 2 == 0 ? 0x10000 : 0x3100).forEach(c -> typed.append((char) c));
            assertThat(numbers(typed.toString())).isSubsetOf(1);
            SearchQuery.of(typed.toString()).snippet(typed.toString());
        }
    }

    @Test
    void aQuotationMarkWithoutItsPartnerMeansNothing() {
        letters("公園に屋根を。");

        assertThat(numbers("\"屋根 公園")).containsExactly(1);
        assertThat(numbers("屋根」 「公園")).containsExactly(1);
    }

    @Test
    void sectionsFindWhatIsTheirsAndNoLettersUnlessTheyMay() {
        index.replace(
                "l",
                List.of(
                        new SearchEntry(SearchKind.LETTER, "l", 1, 0, "", "", "公園"),
                        new SearchEntry(SearchKind.OPINION, "a", 1, 1, "", "hoiku", "公園"),
                        new SearchEntry(SearchKind.OPINION, "b", 1, 2, "", "", "公園"),
                        new SearchEntry(SearchKind.REPLY, "a", 1, 1, "DRAFT", "hoiku", "公園")));
        index.refresh();

        assertThat(ids(ALL)).containsExactlyInAnyOrder("l", "a", "a", "b");
        assertThat(ids(new SearchScope(EnumSet.of(SearchKind.OPINION, SearchKind.REPLY), Set.of("hoiku"))))
                .containsExactly("a", "a");
        assertThat(ids(new SearchScope(EnumSet.of(SearchKind.OPINION, SearchKind.REPLY), Set.of())))
                .isEmpty();
        assertThat(ids(new SearchScope(EnumSet.of(SearchKind.OPINION), null))).containsExactlyInAnyOrder("a", "b");
        assertThat(ids(new SearchScope(Set.of(SearchKind.LETTER), Set.of("hoiku"))))
                .containsExactly("l");
    }

    @Test
    void whatWasReplacedIsNotFoundAnyMore() {
        letters("公園に屋根を。");
        index.replace("1", List.of(new SearchEntry(SearchKind.LETTER, "1", 1, 0, "", "", "図書館に絵本を。")));
        index.refresh();

        assertThat(numbers("屋根")).isEmpty();
        assertThat(numbers("絵本")).containsExactly(1);
        assertThat(total("屋根")).as("neither is it counted").isZero();
        index.replace("1", List.of());
        index.refresh();
        assertThat(numbers("絵本")).isEmpty();
        assertThat(total("絵本")).isZero();
    }

    private long total(String typed) {
        return index.find(SearchQuery.of(typed), ALL, 0, PAGE).total();
    }

    @Test
    void givesPagesAndCountsAll() {
        String[] many = new String[120];
        java.util.Arrays.fill(many, "公園に屋根を。");
        letters(many);

        SearchFindings second = index.find(SearchQuery.of("屋根"), ALL, 50, 50);
        assertThat(second.total()).isEqualTo(120);
        assertThat(second.entries()).hasSize(50);
        assertThat(index.find(SearchQuery.of("屋根"), ALL, 100, 50).entries()).hasSize(20);
        assertThat(index.find(SearchQuery.of("屋根"), ALL, 150, 50).entries()).isEmpty();
    }

    @Test
    void ofMoreThanAnybodyReadsItOnlySaysThatThereAreMore() {
        String[] many = new String[2 * SearchIndex.COUNTED];
        java.util.Arrays.fill(many, "公園に屋根を。");
        letters(many);

        SearchFindings found = index.find(SearchQuery.of("屋根"), ALL, 0, PAGE);
        assertThat(found.exact()).isFalse();
        assertThat(found.total()).isBetween((long) SearchIndex.COUNTED, (long) many.length);
        SearchFindings far = index.find(SearchQuery.of("屋根"), ALL, SearchIndex.COUNTED + PAGE, PAGE);
        assertThat(far.entries()).hasSize(PAGE);
        assertThat(far.total()).isGreaterThan(SearchIndex.COUNTED + 2 * PAGE);
    }

    private void letters(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            String number = Integer.toString(i + 1);
            index.replace(number, List.of(new SearchEntry(SearchKind.LETTER, number, i + 1, 0, "", "", texts[i])));
        }
        index.refresh();
    }

    private List<Integer> numbers(String typed) {
        return index.find(SearchQuery.of(typed), ALL, 0, PAGE).entries().stream()
                .map(SearchEntry::number)
                .toList();
    }

    private List<String> ids(SearchScope scope) {
        return index.find(SearchQuery.of("公園"), scope, 0, PAGE).entries().stream()
                .map(SearchEntry::id)
                .toList();
    }
}
