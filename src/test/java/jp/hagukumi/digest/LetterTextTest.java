package jp.hagukumi.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);
    private static final String LINK = "https://portal.city.example.jp/";

    private final LetterText text = new LetterText();

    @Test
    void saysHowManyOfEachKindUntilWhenAndWhere() {
        Letter letter = text.of(
                "保育課 担当",
                digest(
                        new Digest.Line("progress.waiting.write.sentence", 3, TODAY.plusDays(9)),
                        new Digest.Line("comment.waiting.draft.sentence", 2, null)),
                LINK);

        assertThat(letter.subject()).isEqualTo("【育み】待っている仕事 5件（あと9日）");
        assertThat(letter.body())
                .startsWith("保育課 担当 様\n")
                .contains("6月5日（金）現在、あなたを待っている仕事は5件です。")
                .contains("・書く報告が3件あります（期限 6月14日（日）、あと9日）\n")
                .contains("・市の考え方を書く意見が2件あります\n")
                .contains("\n" + LINK + "\n");
    }

    @Test
    void countsTheDaysPastTheTermAndNamesItsLastDay() {
        assertThat(subject(TODAY.minusDays(2))).endsWith("（2日過ぎています）");
        assertThat(subject(TODAY)).endsWith("（今日まで）");
        assertThat(subject(TODAY.plusDays(1))).endsWith("（あと1日）");
    }

    @Test
    void putsTheNearestTermOfAllKindsIntoTheSubject() {
        Letter letter = text.of(
                "課長",
                digest(
                        new Digest.Line("progress.waiting.write.sentence", 1, TODAY.plusDays(30)),
                        new Digest.Line("progress.waiting.confirm.sentence", 1, TODAY.plusDays(4))),
                LINK);

        assertThat(letter.subject()).isEqualTo("【育み】待っている仕事 2件（あと4日）");
    }

    /** SEC-54 */
    @Test
    void keepsANameThatWasBrokenIntoLinesOnOne() {
        Letter letter = text.of("山田\r\nBcc: x@example.jp\u2028太郎", digest(line()), LINK);

        assertThat(letter.body()).startsWith("山田 Bcc: x@example.jp 太郎 様\n");
    }

    @Test
    void leavesTheLinkOutWhereNoneIsKnown() {
        assertThat(text.of("課長", digest(line()), "").body())
                .doesNotContain("http")
                .doesNotContain("開く");
    }

    private String subject(LocalDate due) {
        return text.of("課長", digest(new Digest.Line("progress.waiting.write.sentence", 1, due)), LINK)
                .subject();
    }

    private static Digest.Line line() {
        return new Digest.Line("progress.waiting.write.sentence", 1, null);
    }

    private static Digest digest(Digest.Line... lines) {
        return new Digest(TODAY, List.of(lines));
    }
}
