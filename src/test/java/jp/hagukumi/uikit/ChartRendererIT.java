package jp.hagukumi.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Needs what the build copies from npm, and so runs after packaging. */
class ChartRendererIT {

    private static final ChartWords WORDS = ChartWords.in(Locale.JAPANESE);
    private static ChartRenderer renderer;

    @BeforeAll
    static void open() {
        renderer = new ChartRenderer();
    }

    @AfterAll
    static void close() {
        renderer.close();
    }

    private static String svg(ChartData data) {
        return renderer.svg(data, WORDS, "fig-1", 760);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> all(Document document, String tag) {
        NodeList nodes = document.getElementsByTagNameNS("*", tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void thePictureIsXmlWithTitleAndDescription() throws Exception {
        Document picture = parsed(svg(ChartExamples.ratings()));

        assertThat(picture.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(all(picture, "title"))
                .singleElement()
                .matches(title -> title.getTextContent().equals("評価の分布"));
        assertThat(all(picture, "desc").getFirst().getTextContent()).isEqualTo(WORDS.spoken(ChartExamples.ratings()));
        assertThat(picture.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("fig-1-desc");
    }

    @Test
    void namesAndNumbersAreText() throws Exception {
        List<String> texts = all(parsed(svg(ChartExamples.ratings())), "text").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(texts)
                .contains("A 計画どおり", "評価なし", "1 子どもと親の健康を", "守る切れ目のない支援", "15")
                .contains("3 𠮷川・髙橋地区の", "モデル事業 <試行> & ①");
    }

    @Test
    void eachPatternOfTheChartIsInThePicture() throws Exception {
        List<String> turned = all(parsed(svg(ChartExamples.ratings())), "pattern").stream()
                .map(pattern -> pattern.getAttribute("patternTransform").replaceAll("\\.\\d+", ""))
                .toList();

        assertThat(turned).containsExactlyInAnyOrder("rotate(45)", "rotate(-45)", "rotate(90)");
    }

    @Test
    void theSameFiguresGiveTheSameBytesWhateverWasDrawnBefore() {
        String first = svg(ChartExamples.ratings());
        svg(ChartExamples.users());
        String second = svg(ChartExamples.ratings());
        String elsewhere;
        try (ChartRenderer other = new ChartRenderer()) {
            elsewhere = other.svg(ChartExamples.ratings(), WORDS, "fig-1", 760);
        }

        assertThat(second).isEqualTo(first);
        assertThat(elsewhere).isEqualTo(first);
    }

    @Test
    void everyIdBeginsWithTheGivenOneSoThatPicturesShareAPage() throws Exception {
        String picture = svg(ChartExamples.ratings());

        assertThat(picture).contains("url(#fig-1-").doesNotContain("url(#zr");
        assertThat(all(parsed(picture), "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .isNotEmpty()
                .allMatch(id -> id.equals("fig-1") || id.startsWith("fig-1-"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingYearIsAGapInTheLine() {
        ChartData whole = ChartData.lines(
                "x", "人", ChartExamples.DAY, List.of("1", "2", "3", "4"), List.of(Series.of("s", 1, 2, 3, 4)));
        ChartData gap = ChartData.lines(
                "x", "人", ChartExamples.DAY, List.of("1", "2", "3", "4"), List.of(Series.of("s", 1, null, 3, 4)));

        assertThat(lines(whole)).singleElement().matches(path -> path.matches("M[^M]+"));
        assertThat(lines(gap)).singleElement().matches(path -> path.matches("M[^L]*M[^L]+L[^LM]+"));
    }

    private static List<String> lines(ChartData data) {
        try {
            return all(parsed(svg(data)), "path").stream()
                    .filter(path -> path.getAttribute("stroke").equals("#17694e")
                            && path.getAttribute("stroke-width").equals("2.5"))
                    .map(path -> path.getAttribute("d"))
                    .toList();
        } catch (Exception notXml) {
            throw new AssertionError(notXml);
        }
    }

    @Test
    void textThatXmlForbidsDoesNotBreakThePicture() throws Exception {
        ChartData odd = ChartData.bars(
                "a\u000b\"b\" </title><script>",
                "件",
                ChartExamples.DAY,
                List.of("\u0001x", "]]>", "{a|b}"),
                List.of(Series.of("s\u0000", 1, 2, 3)));

        assertThat(all(parsed(ChartFigure.html(odd, WORDS, renderer, "fig-1", 760)), "script"))
                .isEmpty();
    }

    @Test
    void thePictureCarriesNoScriptNoStyleSheetAndNoHintsForScripts() {
        assertThat(svg(ChartExamples.ratings())).doesNotContain("<script", "<style", "ecmeta_", "http://www.apache");
    }

    @Test
    void anIdThatWouldBreakOutOfItsAttributeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> renderer.svg(ChartExamples.users(), WORDS, "a\"b", 760));
    }

    @Test
    void thePublishedFigureIsWellFormedAndHasTheTable() throws Exception {
        Document figure = parsed(ChartFigure.html(ChartExamples.ratings(), WORDS, renderer, "fig-1", 760));

        assertThat(all(figure, "td").stream().map(Element::getTextContent)).contains("12", "15", "値なし", "29", "66");
        assertThat(all(figure, "svg")).hasSize(1);
        assertThat(all(figure, "figcaption").getFirst().getTextContent()).contains("単位: 事業・令和8年11月20日（金）現在");
    }
}
