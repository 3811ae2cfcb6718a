package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.hagukumi.shared.StoredZip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of an edition, made from a fixed content. Draws charts, and so runs after packaging. */
class EditionPrinterIT {

    private static final Instant NOON_TWO_YEARS_LATER = Instant.parse("2027-10-01T03:00:00Z");

    private static EditionPrinter.Printed printed;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void print() throws IOException {
        printed = new EditionPrinter().print(EditionFixtures.edition());
        files = unzip(printed.zip());
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    private static Stream<String> pages() {
        return files.keySet().stream().filter(name -> name.endsWith(".html"));
    }

    /** The page as XML: fails unless it is well-formed. */
    static Document page(byte[] html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(new String(html, StandardCharsets.UTF_8))));
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }

    private static Document page(String file) {
        return page(files.get(file));
    }

    static List<Element> all(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(new EditionPrinter().print(EditionFixtures.edition()).zip()).isEqualTo(printed.zip());
    }

    @Test
    void holdsAPageForTheCoverEachGoalAndTheCouncilAndAllDataFiles() {
        assertThat(files.keySet())
                .containsExactly(
                        "index.html",
                        "goal-01.html",
                        "goal-02.html",
                        "goal-03.html",
                        "council.html",
                        "read-aloud.txt",
                        "data.csv",
                        "data.json",
                        "style.css",
                        "manifest.json");
    }

    @Test
    void everyPageIsWellFormed() {
        assertThat(pages()).allSatisfy(EditionPrinterIT::page);
    }

    @Test
    void everyPageNamesItsLanguageAndHasATitleOfItsOwnAndOneHeading() {
        List<String> titles = new ArrayList<>();
        pages().forEach(file -> {
            Document page = page(file);
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ja");
            assertThat(all(page, "h1")).hasSize(1);
            titles.add(all(page, "title").getFirst().getTextContent());
        });

        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void headingsSkipNoLevel() {
        assertThat(pages()).allSatisfy(file -> {
            int before = 0;
            for (Element heading : all(page(file), "*")) {
                if (heading.getTagName().matches("h[1-6]")) {
                    int level = heading.getTagName().charAt(1) - '0';
                    assertThat(level).as(heading.getTextContent()).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
            }
        });
    }

    @Test
    void thePathPastTheNavigationIsTheFirstLink() {
        assertThat(pages()).allSatisfy(file -> {
            Document page = page(file);
            assertThat(all(page, "a").getFirst().getAttribute("href")).isEqualTo("#main");
            assertThat(all(page, "main").getFirst().getAttribute("id")).isEqualTo("main");
        });
    }

    @Test
    void everyHeaderCellSaysWhatItHeads() {
        assertThat(pages())
                .allSatisfy(file -> assertThat(all(page(file), "th"))
                        .allMatch(cell -> List.of("col", "row").contains(cell.getAttribute("scope"))));
    }

    @Test
    void everyAddressInThePagesIsAFileOfTheEditionOrAPlaceOnThePage() {
        assertThat(pages()).allSatisfy(file -> {
            Document page = page(file);
            List<String> ids = all(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(all(page, "*").stream()
                            .flatMap(e -> Stream.of(e.getAttribute("href"), e.getAttribute("src")))
                            .filter(address -> !address.isEmpty()))
                    .allMatch(address ->
                            address.startsWith("#") ? ids.contains(address.substring(1)) : files.containsKey(address));
        });
    }

    @Test
    void nothingIsLoadedFromOutsideAndNothingRuns() {
        assertThat(pages()).allSatisfy(file -> {
            assertThat(all(page(file), "script")).isEmpty();
            assertThat(text(file)).doesNotContainPattern(" on[a-z]+=").doesNotContain("javascript:");
        });
        assertThat(text("style.css")).doesNotContain("url(", "@import");
    }

    @Test
    void theManifestNamesEveryOtherFileWithItsHash() {
        JsonNode manifest = JsonMapper.shared().readTree(files.get("manifest.json"));
        Map<String, String> listed = new LinkedHashMap<>();
        manifest.get("files")
                .forEach(file -> listed.put(
                        file.get("name").asString(), file.get("sha256").asString()));

        Map<String, String> expected = new LinkedHashMap<>();
        files.forEach((name, bytes) -> expected.put(name, StoredZip.sha256(bytes)));
        expected.remove("manifest.json");
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void theContentHashIsThatOfTheDataFile() {
        assertThat(printed.contentSha256()).isEqualTo(StoredZip.sha256(files.get("data.json")));
    }

    @Test
    void rareCharactersComeThroughUnchangedInPageTextAndData() {
        for (String file : List.of("goal-01.html", "read-aloud.txt", "data.csv", "data.json")) {
            assertThat(text(file)).as(file).contains("㈱髙島と𠮷川町", "①");
        }
    }

    @Test
    void whatLooksLikeMarkupIsTextOnThePage() {
        assertThat(page("goal-01.html").getDocumentElement().getTextContent())
                .contains("</p><script>alert(1)</script>", "子育て総合窓口 <試行> & ①");
    }

    @Test
    void theTableOfTheCoverCountsTheMarksOfTheReports() {
        List<String> rows = all(page("index.html"), "tr").stream()
                .map(row -> row.getTextContent().replaceAll("\\s+", " "))
                .toList();

        // goal, A, B, C, not rated, total
        assertThat(rows).contains("1 子育てを支援する地域づくり11013", "2 子どもと母親（保護者）の健康づくり00101", "3 まだ事業のない目標00000", "計11114");
    }

    @Test
    void saysHowManyReportsAreMissing() {
        assertThat(text("index.html")).contains("点検・評価の対象は、4事業・5報告です。", "確定した4報告です。残る1報告は");
        assertThat(text("goal-02.html")).contains("この版に報告はありません（担当：健康増進課）。");
    }

    @Test
    void saysInWhichFiscalYearItWasReviewedWhenACorrectionIsPublishedYearsLater() throws IOException {
        EditionContent first = EditionFixtures.edition();
        EditionContent late = new EditionContent(
                first.title(), 2, "誤り", NOON_TWO_YEARS_LATER, LocalDate.of(2027, 10, 1), first.material());

        Map<String, byte[]> later = unzip(new EditionPrinter().print(late).zip());

        for (String file : List.of("index.html", "read-aloud.txt")) {
            assertThat(new String(later.get(file), StandardCharsets.UTF_8))
                    .as(file)
                    .contains("令和7年度（2025年度）")
                    .doesNotContain("令和9年度");
        }
    }

    @Test
    void whoListensHearsTheFiguresTheMarksTheWayAndWhoIsMissing() {
        assertThat(text("read-aloud.txt"))
                .contains("計画どおり達成 1", "評価「－」の意味は、評価できない（割合の計算に入れません）。")
                .contains("施策（途中の区分）：1-1 情報の提供", "令和5年度から新規", "令和7年8月20日（水）の意見")
                .contains("この版に報告はありません（担当：健康増進課）。");
    }

    @Test
    void theChartHasADescriptionInWords() {
        assertThat(all(page("index.html"), "desc").getFirst().getTextContent()).contains("子育てを支援する地域づくり", "計画どおり達成 1");
    }

    @Test
    void anOpinionStandsBesideItsAnswerAndOneWithoutSaysSo() {
        String council = page("council.html").getDocumentElement().getTextContent();

        assertThat(council).contains("案内を増やしてほしい。", "案内板を2か所に置きます。", "回答は準備中です。");
    }

    @Test
    void theFirstEditionCorrectsNothingAndTheSecondSaysWhat() throws IOException {
        String second = new String(
                unzip(new EditionPrinter()
                                .print(EditionFixtures.edition(2, "1-01の部数に誤りがあったため。"))
                                .zip())
                        .get("index.html"),
                StandardCharsets.UTF_8);

        assertThat(text("index.html")).contains("第1版").doesNotContain("この版で直したこと");
        assertThat(second).contains("第2版", "この版で直したこと", "1-01の部数に誤りがあったため。");
    }

    @Test
    void theTextToBeReadAloudSaysEveryCellAsASentence() {
        assertThat(text("read-aloud.txt"))
                .startsWith("\uFEFF令和6年度 点検・評価の結果")
                .contains("担当課：こども政策課", "評価：A 拡充や改善を行い計画以上の成果", "今後の方向性：拡充")
                .doesNotContain("&lt;")
                .contains("\r\n");
    }

    @Test
    void theTableForMachinesHasOneRowPerProjectAndDepartmentAndNoFormula() {
        List<String> rows = text("data.csv").lines().toList();

        assertThat(text("data.csv")).contains("2024,子どもをみんなで育む計画,1,子育てを支援する地域づくり,1-1 情報の提供,1-01,");
        assertThat(rows.stream().filter(row -> row.startsWith("2024,"))).hasSize(5);
        assertThat(text("data.csv")).contains(",\"'=1+1 から始まる文。").doesNotContain("\"=1", ",=1");
    }

    @Test
    void whatTheOfficeSaysOfPlanAndGoalStandsOnTheirPagesAndIsReadAloud() {
        assertThat(text("index.html")).contains("計画はおおむね順調に進んでいる。");
        assertThat(text("goal-01.html")).contains("相談の件数が増え、窓口が知られてきた。", "庁内推進会議", "妥当である。");
        assertThat(text("goal-02.html")).doesNotContain("相談の件数が増え");
        assertThat(text("read-aloud.txt")).contains("計画はおおむね順調に進んでいる。", "案内を増やす。");
    }
}
