package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.publication.ResultContent.Answer;
import jp.hagukumi.publication.ResultContent.Code;
import jp.hagukumi.publication.ResultContent.Counted;
import jp.hagukumi.publication.ResultContent.Counts;
import jp.hagukumi.publication.ResultContent.Reflection;
import jp.hagukumi.publication.ResultContent.Said;
import jp.hagukumi.shared.Words;
import org.junit.jupiter.api.Test;

class ResultPageTest {

    @Test
    void hasNoClassesWhereTheCallHasNone() {
        String page = page(List.of());

        assertThat(page).contains("市の考え方", "木を植えます。").doesNotContain("反映の区分", ">反映<");
    }

    @Test
    void tellsTheClassOfEachReplyAndHowManyOpinionsAreOfIt() {
        String page = page(List.of(new Reflection("A", "反映した", 1)));

        assertThat(page).contains("反映の区分", ">反映<", "A 反映した").doesNotContain("テーマ別");
    }

    @Test
    void tellsWhyNoWordStandsThereAndCountsTheReasonsAtTheEnd() {
        String page = page(
                List.of(),
                new Said(List.of("1-1", "2-1"), "", "", List.of("N1")),
                List.of(new Code("N1", "公表の同意がない", 2, 0), new Code("N3", "募集の対象ではない", 0, 3)));

        assertThat(page)
                .contains(
                        "<p class=\"note\">N1 公表の同意がない</p>",
                        "<span class=\"number\">1-1、</span><span class=\"number\">2-1</span>")
                .contains("<th scope=\"row\">N1</th><td>公表の同意がない</td>", ">2件<", ">3か所<");
        assertThat(page.indexOf("<th scope=\"row\">N1</th>")).isGreaterThan(page.indexOf("木を植えます。"));
    }

    @Test
    void tellsChildrenTheSameInABoxOnlyWhereItIsWritten() {
        Said said = new Said(List.of("1-1"), "", "日かげを。", List.of());

        assertThat(page(List.of(), said, List.of(), "木をうえるよ。<b>"))
                .contains("<div class=\"children\"><h3>こどものみなさんへ</h3>\n<p>木をうえるよ。&lt;b&gt;</p>");
        assertThat(page(List.of())).doesNotContain("こどものみなさんへ", "class=\"children\"");
    }

    @Test
    void tellsWhereTheDraftCouldBeReadAndWhomToAskWhereThatIsTold() {
        Said said = new Said(List.of("1-1"), "", "日かげを。", List.of());

        assertThat(page(List.of(), said, List.of(), "", List.of("本庁1階", "中央図書館"), List.of("こども課", "内線<9>")))
                .contains("<dt>閲覧場所</dt>\n<dd>本庁1階、中央図書館</dd>", "<dt>問合せ先</dt>\n<dd>こども課、内線&lt;9&gt;</dd>");
        assertThat(page(List.of())).doesNotContain("閲覧場所", "問合せ先");
    }

    private static String page(List<Reflection> classes) {
        return page(classes, new Said(List.of("1-1"), "", "日かげを。", List.of()), List.of());
    }

    private static String page(List<Reflection> classes, Said said, List<Code> codes) {
        return page(classes, said, codes, "");
    }

    private static String page(List<Reflection> classes, Said said, List<Code> codes, String forChildren) {
        return page(classes, said, codes, forChildren, List.of(), List.of());
    }

    private static String page(
            List<Reflection> classes,
            Said said,
            List<Code> codes,
            String forChildren,
            List<String> places,
            List<String> office) {
        return new ResultPage(
                        new ResultContent(
                                "結果",
                                1,
                                "",
                                Instant.parse("2025-03-01T00:00:00Z"),
                                LocalDate.of(2025, 3, 1),
                                new ResultContent.Material(
                                        "こども計画",
                                        "こどもアンケート",
                                        LocalDate.of(2025, 1, 1),
                                        LocalDate.of(2025, 1, 31),
                                        places,
                                        office,
                                        new Counts(1, 1, 0, 1, 1),
                                        List.of(),
                                        List.of(new Counted("メール", 1)),
                                        classes,
                                        List.of(),
                                        List.of(),
                                        List.of(new Answer(
                                                List.of(said),
                                                1,
                                                "木を植えます。",
                                                "",
                                                forChildren,
                                                "",
                                                classes.isEmpty() ? "" : "A",
                                                classes.isEmpty() ? "" : "反映した",
                                                List.of())),
                                        codes)),
                        Words.in(Words.JAPANESE))
                .html();
    }
}
