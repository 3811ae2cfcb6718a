package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a letter is left behind the erasure of its call. */
class PublicWordsTest {

    private static final String WORDS = "検体0001です。\n屋根がほしい。検体町で。";
    private static final OpinionId OPINION = OpinionId.next();

    @Test
    void theWordsThatEverybodyCanReadStayWhereTheyStood() {
        assertThat(left(List.of(), true)).isEqualTo("■■■■■■■■■\n屋根がほしい。検体町で。");
    }

    @Test
    void maskedWordsInsideAnOpinionAreGoneToo() {
        Redaction masked = new Redaction(
                new Span(WORDS.indexOf("検体町"), WORDS.indexOf("検体町") + 3), RedactionReason.THIRD_PERSON, "");

        assertThat(left(List.of(masked), true)).endsWith("屋根がほしい。■■■で。");
    }

    @Test
    void nothingIsLeftOfAnOpinionOfWhichOnlyTheOfficesWordsAreTold() {
        assertThat(left(List.of(), false)).matches("■+\n■+").hasSameSizeAs(WORDS);
    }

    private static String left(List<Redaction> redactions, boolean told) {
        return PublicWords.of(
                WORDS,
                List.of(
                        Stretch.aside(new Span(0, 9), SetAsideReason.PERSONAL, ""),
                        Stretch.to(OPINION, new Span(10, WORDS.length()))),
                redactions,
                opinion -> told && opinion.equals(OPINION));
    }
}
