package jp.hagukumi.publication;

import static jp.hagukumi.demo.DemoPeople.AUDITOR;
import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.KATEI;
import static jp.hagukumi.demo.DemoPeople.LEAD;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.demo.DemoPeople.VIEWER;
import static jp.hagukumi.demo.DemoPeople.WRITER_HOIKU;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_SHARED;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.council.OpinionAnswering;
import jp.hagukumi.council.OpinionGiving;
import jp.hagukumi.council.OpinionId;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.PackId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.progress.assessment.AssessmentQueries;
import jp.hagukumi.progress.assessment.AssessmentWriting;
import jp.hagukumi.progress.assessment.Said;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.StoredZip;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.w3c.dom.Element;

/** Publishing on the real database, with charts really drawn. */
@PortalIT
class EditionIT {

    private static final String RESULT = "延べ41,280人が利用しました。①㈱髙𠮷";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Office office;

    @Autowired
    private Publishing publishing;

    @Autowired
    private EditionShelf shelf;

    @Autowired
    private OpinionGiving giving;

    @Autowired
    private OpinionAnswering answering;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PortalHome home;

    @Autowired
    private PlanImport imports;

    private CouncilScene scene;
    private RoundId round;

    @BeforeEach
    void openRound() {
        scene = beans.createBean(CouncilScene.class);
        round = scene.round();
    }

    private EditionId publish(String reason) {
        office.as(LEAD);
        EditionPreview seen = publishing.preview(round);
        return publishing.publish(
                new Publishing.Command(round, seen.fingerprint(), seen.number(), "令和6年度 点検・評価の結果", reason));
    }

    private byte[] zip(EditionId edition) {
        try (InputStream zip = shelf.zip(edition).orElseThrow()) {
            return zip.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String file(EditionId edition, String name) {
        return new String(shelf.file(edition, name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<String> rows(String html) {
        return EditionPrinterIT.all(EditionPrinterIT.page(html.getBytes(StandardCharsets.UTF_8)), "tr").stream()
                .map(Element::getTextContent)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Test
    void staysAsItWasWhenAReportIsReopenedAndRewritten() {
        ReportId report = scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        EditionId edition = publish("");
        byte[] before = zip(edition);

        scene.reopenAndRewrite(report, HOIKU, "延べ9人");
        jdbc.sql("update plan_element set title = concat(title, '（改）')").update();

        assertThat(zip(edition)).isEqualTo(before);
        assertThat(file(edition, "goal-01.html")).contains(RESULT).doesNotContain("延べ9人", "（改）");
    }

    @Test
    void anAmendmentAfterTheYearDoesNotChangeTheReportOfTheYear() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        PlanFixtures.amend(
                office, imports, scene.planOf(round), PlanFixtures.renamed("駅前保育ステーション"), LocalDate.of(2025, 4, 1));

        EditionId edition = publish("");

        assertThat(file(edition, "goal-01.html")).contains(PROJECT_STATION).doesNotContain("駅前保育ステーション");
    }

    @Test
    void anAmendmentWithinTheYearIsPrinted() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        PlanFixtures.amend(
                office, imports, scene.planOf(round), PlanFixtures.renamed("駅前保育ステーション"), LocalDate.of(2025, 3, 31));

        EditionId edition = publish("");

        assertThat(file(edition, "goal-01.html")).contains("駅前保育ステーション").doesNotContain(PROJECT_STATION);
    }

    @Test
    void saysWhatWasEnteredInPagesTextAndData() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        scene.accepted(round, PROJECT_SHARED, KATEI, "相談は1,234件でした。");

        EditionId edition = publish("");

        for (String name : List.of("goal-01.html", "read-aloud.txt", "data.csv", "data.json")) {
            assertThat(file(edition, name)).as(name).contains(RESULT + "（公表用）", "相談は1,234件でした。（公表用）", "担い手が足りない");
        }
    }

    @Test
    void itsTablesCountWhatWasAccepted() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        scene.accepted(round, PROJECT_SHARED, KATEI, "相談は1,234件でした。");
        scene.written(round, PROJECT_VISIT, KATEI, "まだ途中の下書き");

        String cover = file(publish(""), "index.html");

        // goal, A, B, C, D, not rated, total
        assertThat(rows(cover)).contains("1 子育てを支援する地域づくり200002", "2 子どもの健康づくり000000", "計200002");
        assertThat(cover).contains("対象は、4事業・5報告です。", "確定した2報告です。残る3報告は");
    }

    @Test
    void nothingInternalAndNoNamesOfStaffOrMembersAreInTheZip() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, RESULT);
        office.as(MEMBER);
        giving.give(pack, null, OpinionKind.OPINION, "全体に分かりやすい。");
        scene.written(round, PROJECT_VISIT, KATEI, "まだ途中の下書き");

        String everything = new String(zip(publish("")), StandardCharsets.UTF_8);

        assertThat(everything).contains("全体に分かりやすい。").doesNotContain(CouncilScene.INTERNAL, "まだ途中の下書き");
        DemoPeople.ALL.forEach(person -> assertThat(everything).doesNotContain(person.name()));
    }

    @Test
    void printsWhatTheCouncilSaidAndWhatWasAnswered() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, RESULT);
        office.as(MEMBER);
        OpinionId opinion = giving.give(pack, scene.element(round, PROJECT_STATION), OpinionKind.OPINION, "待つ人が多い。");
        giving.give(pack, null, OpinionKind.QUESTION, "全体の人数は。");
        office.as(LEAD);
        answering.answer(opinion, 0, "便を増やします。");

        EditionPreview preview = publishing.preview(round);
        String council = file(publish(""), "council.html");

        assertThat(preview.opinions())
                .extracting(EditionPreview.Opinion::opinion)
                .containsExactly("待つ人が多い。", "全体の人数は。");
        assertThat(preview.unanswered()).isEqualTo(1);
        assertThat(council).contains(PROJECT_STATION, "待つ人が多い。", "便を増やします。", "全体の人数は。", "回答は準備中です。");
    }

    @Test
    void printsWhatIsSettledOfPlanAndGoalsAndNothingThatIsNot() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        ElementId goal = beans.getBean(PlanReader.class)
                .goalOf(scene.element(round, PROJECT_STATION))
                .id();
        AssessmentWriting writing = beans.getBean(AssessmentWriting.class);
        office.as(LEAD);
        writing.write(round, null, 0, List.of(new Said(AssessmentField.LEAD_WORDS, 0, "まだ決まらない文。")));
        writing.write(round, goal, 0, List.of(new Said(AssessmentField.LEAD_WORDS, 0, "送迎が定着した。")));
        long seen = beans.getBean(AssessmentQueries.class)
                .find(round, goal)
                .orElseThrow()
                .version();
        writing.settle(round, goal, seen);

        EditionId edition = publish("");

        assertThat(file(edition, "goal-01.html")).contains("送迎が定着した。");
        assertThat(file(edition, "read-aloud.txt")).contains("送迎が定着した。");
        assertThat(file(edition, "index.html")).doesNotContain("まだ決まらない文。");
        assertThat(file(edition, "data.json")).doesNotContain("まだ決まらない文。");
    }

    @Test
    void theHashesOnTheScreenAreThoseOfTheBytes() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        EditionId edition = publish("");

        EditionSummary shown = shelf.edition(edition).orElseThrow();

        assertThat(shown.zip().sha256()).isEqualTo(StoredZip.sha256(zip(edition)));
        assertThat(shown.zip().bytes()).isEqualTo(zip(edition).length);
        assertThat(shown.contentSha256())
                .isEqualTo(StoredZip.sha256(shelf.file(edition, "data.json").orElseThrow()));
    }

    @Test
    void everyFileThatThePagesNameIsInTheZip() throws IOException {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        Map<String, byte[]> files = EditionPrinterIT.unzip(zip(publish("")));

        files.forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                assertThat(EditionPrinterIT.all(EditionPrinterIT.page(bytes), "*").stream()
                                .map(element -> element.getAttribute("href"))
                                .filter(address -> !address.isEmpty() && !address.startsWith("#")))
                        .allMatch(files::containsKey);
            }
        });
    }

    @Test
    void aCorrectionIsASecondEditionWithItsReasonAndTheFirstStays() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        EditionId first = publish("");
        EditionId second = publish("利用者の数に誤りがあったため。");

        assertThat(shelf.editions()).extracting(EditionSummary::number).containsExactly(2, 1);
        assertThat(shelf.edition(second).orElseThrow()).matches(EditionSummary::latest);
        assertThat(shelf.edition(first).orElseThrow().latest()).isFalse();
        assertThat(file(second, "index.html")).contains("第2版", "利用者の数に誤りがあったため。");
        assertThat(file(first, "index.html")).contains("第1版");
    }

    @Test
    void aSecondEditionWithoutAReasonIsRefused() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        publish("");

        assertThatThrownBy(() -> publish(" "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("publication.violation.reasonMissing");
        assertThat(shelf.editions()).hasSize(1);
    }

    @Test
    void whatChangedSinceThePreviewIsNotPublishedUnseen() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        office.as(LEAD);
        EditionPreview seen = publishing.preview(round);
        scene.accepted(round, PROJECT_SHARED, KATEI, "あとから受理");

        assertThatThrownBy(() ->
                        publishing.publish(new Publishing.Command(round, seen.fingerprint(), seen.number(), "表題", "")))
                .isInstanceOf(StaleVersion.class);
        assertThat(shelf.editions()).isEmpty();
    }

    @Test
    void nothingIsPublishedWhileNothingIsAccepted() {
        assertThatThrownBy(() -> publish(""))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("publication.violation.nothingAccepted");
    }

    @Test
    void tellsTheLeadBeforehandWhichReportsAreMissing() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        scene.written(round, PROJECT_VISIT, KATEI, "下書き");
        office.as(LEAD);

        EditionPreview preview = publishing.preview(round);

        assertThat(preview.accepted()).isEqualTo(1);
        assertThat(preview.missing()).hasSize(4);
        assertThat(preview.missing())
                .filteredOn(one -> one.project().endsWith(PROJECT_VISIT))
                .singleElement()
                .matches(one -> one.department().equals(KATEI))
                .matches(one -> one.stateKey().equals("progress.ReportState.DRAFT"));
    }

    @Test
    void onlyTheLeadPublishes() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        office.as(LEAD);
        EditionPreview seen = publishing.preview(round);

        for (String other : List.of(WRITER_HOIKU, MEMBER, VIEWER, AUDITOR)) {
            office.as(other);
            assertThatThrownBy(() -> publishing.publish(
                            new Publishing.Command(round, seen.fingerprint(), seen.number(), "表題", "")))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aFileThatIsNotWhatWasPublishedIsNotShown() throws IOException {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        EditionId edition = publish("");
        String sha256 = shelf.edition(edition).orElseThrow().zip().sha256();
        Path stored = home.files().resolve(sha256.substring(0, 2)).resolve(sha256 + ".bin");
        byte[] bytes = Files.readAllBytes(stored);
        bytes[bytes.length / 2] ^= 1;
        Files.write(stored, bytes);

        assertThatThrownBy(() -> shelf.zip(edition)).hasMessage("publication.violation.altered");
        assertThatThrownBy(() -> shelf.file(edition, "index.html")).hasMessage("publication.violation.altered");
        Files.delete(stored);
    }

    @Test
    void aMemberOfTheCouncilMayReadWhatWasPublished() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        EditionId edition = publish("");

        office.as(MEMBER);

        assertThat(shelf.edition(edition)).isPresent();
        assertThat(shelf.file(edition, "index.html")).isPresent();
    }

    @Test
    void theTrailTellsWhoPublishedWhat() {
        scene.accepted(round, PROJECT_STATION, HOIKU, RESULT);
        EditionId edition = publish("");

        assertThat(jdbc.sql("select login from account_trail where operation = 'edition.publish' and subject = :id")
                        .param("id", edition.toString())
                        .query(String.class)
                        .list())
                .containsExactly(LEAD);
    }
}
