package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.ChangedPlace;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.Consents;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.Marking;
import jp.hagukumi.comment.NewSubmission;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.ReplyChanges;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.ReplyWords;
import jp.hagukumi.comment.ReplyWriting;
import jp.hagukumi.comment.ResultReader;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.Unworded;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UC-052: the result of a call is published whole, every reply at once, or not at all. */
@PortalIT
class ResultIT {

    private static final String SHADE = "公園に日かげをつくってください。";
    private static final String REPLY = "令和8年度から木を植えます。<script>";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ResultPublishing publishing;

    @Autowired
    private EditionShelf shelf;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();

    /** Three letters of two persons, one of whom writes twice: two opinions are put together, a third stands alone; a greeting is set aside. */
    @BeforeEach
    void lettersAreSortedAndGrouped() {
        call = CommentFixtures.openCall(office, beans);
        enter("はじめまして。" + SHADE, "検体0001");
        enter(SHADE, "検体0002");
        enter("窓口が遠いです。", "検体0001");
        SubmissionDetails again = letter(3);
        beans.getBean(Intake.class).samePerson(again.id(), again.version(), 1);
        CommentFixtures.setAside(beans, call, 1, 0, 0, SetAsideReason.GREETING);
        opinions.add(CommentFixtures.opinion(beans, call, 1, 1, 1));
        opinions.add(CommentFixtures.opinion(beans, call, 2, 0, 0));
        opinions.add(CommentFixtures.opinion(beans, call, 3, 0, 0));
        beans.getBean(Grouping.class).group(call, opinions.subList(0, 2));
        CommentFixtures.assign(beans, opinions.get(0), office.department(DemoPeople.HOIKU));
        CommentFixtures.assign(beans, opinions.get(2), office.department(DemoPeople.HOIKU));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void isPublishedWithEachReplyOnceOnThePageAndInEveryRowOfTheTable() {
        finish();

        EditionId edition = publish(ResultOrder.NUMBER);

        String page = file(edition, "index.html");
        assertThat(page)
                .containsOnlyOnce("令和8年度から木を植えます。&lt;script&gt;")
                .contains(
                        "<span class=\"number\">1-1、</span><span class=\"number\">2-1</span>",
                        "2人から3通、3件のご意見（同じ趣旨をまとめると2件）",
                        "A 反映した",
                        "あいさつ")
                .doesNotContain("検体0001", "<script>", "はじめまして");
        assertThat(file(edition, "data.csv").lines().filter(line -> line.contains("木を植えます")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(SHADE, "A", "反映した"));
        assertThat(file(edition, "data.json")).contains("\"persons\" : 2", "\"purports\" : 2");
        EditionSummary summary = shelf.edition(edition).orElseThrow();
        assertThat(summary.kind()).isEqualTo(EditionKind.CALL_RESULT);
        assertThat(List.of(summary.persons(), summary.letters(), summary.opinions()))
                .containsExactly(2, 3, 3);
    }

    @Test
    void longWordsThatNobodySummedUpArePrintedWholeAndNotTakenForOthersThatBeginLikeThem() {
        String begin = "あ".repeat(1100);
        enter(begin + "い。", "検体0003");
        enter(begin + "う。", "検体0004");
        office.as(DemoPeople.CLERK);
        beans.getBean(Grouping.class)
                .group(
                        call,
                        List.of(
                                opinions.getFirst(),
                                CommentFixtures.opinion(beans, call, 4, 0, 0),
                                CommentFixtures.opinion(beans, call, 5, 0, 0)));
        finish();

        EditionId edition = publish(ResultOrder.NUMBER);

        for (String file : List.of("index.html", "data.csv", "data.json")) {
            assertThat(file(edition, file)).containsOnlyOnce(begin + "い。").containsOnlyOnce(begin + "う。");
        }
    }

    @Test
    void tellsOfEachReplyWhetherThePlanIsChangedAndHow() {
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyChanges.class)
                .put(
                        opinions.getFirst(),
                        version(opinions.getFirst()),
                        0,
                        new ChangedPlace(null, "25ページ", "公園を直します。", "公園に木を植え、<直します>。"));
        finish();
        assertThat(preview(ResultOrder.NUMBER).answers())
                .extracting(answer -> answer.changes().size())
                .containsExactly(1, 0);

        EditionId edition = publish(ResultOrder.NUMBER);

        assertThat(file(edition, "index.html"))
                .contains("修正あり", "修正なし", "修正箇所：25ページ", "<ins>")
                .doesNotContain("<直します>");
        assertThat(file(edition, "data.csv").lines().filter(line -> line.contains("25ページ")))
                .as("in the row of each opinion that the reply answers")
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("修正あり", "公園を直します。", "公園に木を植え、<直します>。"));
        assertThat(file(edition, "data.csv").lines().filter(line -> line.contains("修正なし")))
                .hasSize(1);
        assertThat(file(edition, "data.json")).contains("\"before\" : \"公園を直します。\"");
    }

    @Test
    void fillsInWhatAReplyLeavesOpenForEachOpinion() {
        approve("{計画名}への{意見番号}など｛件数｝件に、{担当課}がお答えします。");
        close();
        office.as(DemoPeople.LEAD);

        EditionId edition = publish(ResultOrder.NUMBER);

        String filled = PlanFixtures.TITLE + "への%sなど2件に、" + DemoPeople.HOIKU + "がお答えします。";
        assertThat(file(edition, "index.html")).containsOnlyOnce(filled.formatted("1-1、2-1"));
        assertThat(file(edition, "data.csv"))
                .contains(filled.formatted("1-1"), filled.formatted("2-1"))
                .doesNotContain("{");
    }

    @Test
    void whatAReplySaysToChildrenIsPublishedUnderItAndStaysAsItWas() {
        office.as(DemoPeople.WRITER_HOIKU);
        String easy = "{意見番号}のみなさん、木をうえるよ。<b>";
        beans.getBean(ReplyWriting.class)
                .save(opinions.getFirst(), version(opinions.getFirst()), new ReplyWords("", easy, ""));
        finish();
        assertThat(preview(ResultOrder.NUMBER).answers())
                .extracting(ResultPreview.Answer::forChildren)
                .containsExactly("1-1、2-1のみなさん、木をうえるよ。<b>", "");

        EditionId first = publish(ResultOrder.NUMBER);

        assertThat(file(first, "index.html"))
                .containsOnlyOnce("1-1、2-1のみなさん、木をうえるよ。&lt;b&gt;")
                .containsOnlyOnce("<h3>こどものみなさんへ</h3>");
        assertThat(rowOf(first, "1-1")).contains("1-1のみなさん、木をうえるよ。");
        assertThat(rowOf(first, "2-1")).contains("2-1のみなさん、木をうえるよ。");
        assertThat(file(first, "data.csv").lines().filter(row -> row.contains("うえるよ")))
                .hasSize(2);
        byte[] before = shelf.file(first, "data.json").orElseThrow();
        beans.getBean(ReplyDecisions.class).sendBack(opinions.getFirst(), version(opinions.getFirst()), "むずかしい言葉がある。");
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class)
                .save(opinions.getFirst(), version(opinions.getFirst()), new ReplyWords(REPLY, "木をふやすよ。", "A"));
        reply(opinions.getFirst(), REPLY, "A");

        EditionId second = publish(preview(ResultOrder.NUMBER), ResultOrder.NUMBER, "言葉をやさしくしました。");

        assertThat(file(second, "index.html")).contains("木をふやすよ。").doesNotContain("うえるよ");
        assertThat(shelf.file(first, "data.json").orElseThrow()).isEqualTo(before);
    }

    @Test
    void isSaidToBePublishedOnceThereIsAnEdition() {
        finish();
        CallQueries queries = beans.getBean(CallQueries.class);
        assertThat(office.as(DemoPeople.LEAD, () -> queries.status(call)).key()).doesNotContain("published");

        publish(ResultOrder.NUMBER);

        assertThat(office.as(DemoPeople.LEAD, () -> queries.status(call)).key()).contains("published");
    }

    @Test
    void countsOfClassesAddUpToTheOpinions() {
        finish();
        ResultPreview preview = preview(ResultOrder.REFLECTION);

        assertThat(preview.answers().stream()
                        .flatMap(answer -> answer.said().stream())
                        .mapToInt(said -> said.numbers().size())
                        .sum())
                .isEqualTo(preview.opinions());
        assertThat(preview.answers())
                .extracting(ResultPreview.Answer::reflection)
                .containsExactly("A 反映した", "C 参考とする");
    }

    @Test
    void whatDoesNotCountIsToldByItsReasonAndInNoOtherFigureSoThatAllAddUp() {
        enter("対象外のことば。", "検体0003");
        enter("お礼。あらあらしいことば。", "検体0001");
        office.as(DemoPeople.CLERK);
        SubmissionDetails again = letter(5);
        beans.getBean(Intake.class).samePerson(again.id(), again.version(), 1);
        mark(4, LetterMark.OFF_TOPIC);
        mark(5, LetterMark.ABUSIVE);
        CommentFixtures.setAside(beans, call, 5, 0, 0, SetAsideReason.GREETING);
        for (int letter = 4; letter <= 5; letter++) {
            OpinionId opinion = CommentFixtures.opinion(beans, call, letter, letter - 4, letter - 4);
            CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        }
        finish();
        assertThat(preview(ResultOrder.NUMBER).unapproved())
                .as("replies to what does not count are not waited for")
                .isZero();

        EditionId edition = publish(ResultOrder.NUMBER);

        String page = file(edition, "index.html");
        assertThat(page)
                .contains("2人から3通、3件のご意見", "募集の対象ではない", "1人から1通、1件", "不適切な表現", "0人から1通、1件")
                .doesNotContain("対象外のことば", "あらあらしい");
        JsonNode material =
                JsonMapper.shared().readTree(file(edition, "data.json")).get("material");
        CallCounts all =
                beans.getBean(CallQueries.class).find(call).orElseThrow().counts();
        JsonNode counts = material.get("counts");
        JsonNode others = material.get("notCounted");
        assertThat(counts.get("persons").asInt() + sum(others, "persons")).isEqualTo(all.persons());
        assertThat(counts.get("letters").asInt() + sum(others, "letters")).isEqualTo(all.letters());
        assertThat(counts.get("opinions").asInt() + sum(others, "opinions")).isEqualTo(all.opinions());
        assertThat(sum(others, "letters")).isEqualTo(all.notCountedInAll());
        assertThat(sum(material.get("channels"), "count"))
                .isEqualTo(counts.get("letters").asInt());
        assertThat(sum(material.get("classes"), "count"))
                .isEqualTo(counts.get("opinions").asInt());
        assertThat(sum(material.get("answers"), "opinions"))
                .isEqualTo(counts.get("opinions").asInt());
        assertThat(sum(material.get("notShown"), "count"))
                .as("the greeting that counts")
                .isEqualTo(1);
        assertThat(file(edition, "data.csv").lines())
                .as("each opinion has a row, with its number or with the reason why it has none")
                .hasSize(1 + all.opinions())
                .anyMatch(row -> row.contains("外1") && row.contains("N3") && row.contains("募集の対象ではない"))
                .anyMatch(row -> row.contains("外2") && row.contains("N4"));
        assertThat(page).contains("N3 募集の対象ではない", "（外1）", "N4 著しく不適切な表現がある", "（外2）");
        EditionSummary summary = shelf.edition(edition).orElseThrow();
        assertThat(List.of(summary.persons(), summary.letters(), summary.opinions()))
                .containsExactly(2, 3, 3);
        assertThat(beans.getBean(CallQueries.class).status(call).opinions())
                .as("the public is told the same before")
                .isEqualTo(3);
    }

    @Test
    void wordsOfWhoDidNotAgreeArePrintedNowhereAndTheirRowSaysWhy() {
        OpinionId silent = unagreed("門がせまいので、公表しないでください。", "検体0003");
        OpinionId summedUp = unagreed("水道の水がつめたすぎます。", "検体0004");
        describe(summedUp, "水道について。");
        reply(silent, "門を広げます。", "A");
        reply(summedUp, "温水にします。", "A");
        finish();
        assertThat(preview(ResultOrder.NUMBER).unworded())
                .as("what may be summed up, with the letter where it is done")
                .containsExactly(new Unworded("3-1", 4));

        EditionId edition = publish(ResultOrder.NUMBER);

        for (String file : List.of("index.html", "data.csv", "data.json")) {
            assertThat(file(edition, file))
                    .as(file)
                    .contains("門を広げます。", "水道について。", "3-1", "4-1", "N1", "公表の同意がない")
                    .doesNotContain("門がせまい", "つめたすぎます");
        }
        assertThat(rowOf(edition, "3-1")).contains("N1", "公表の同意がない", "門を広げます。");
        assertThat(rowOf(edition, "4-1")).contains("水道について。", "N1");
        assertThat(rowOf(edition, "1-1")).contains(SHADE).doesNotContain("N1");
        JsonNode codes = JsonMapper.shared()
                .readTree(file(edition, "data.json"))
                .get("material")
                .get("codes");
        assertThat(codes.valueStream().map(one -> one.get("code").asString() + one.get("opinions") + one.get("parts")))
                .as("two without consent, one of them summed up; the greeting is a part")
                .containsExactly("N120", "N910", "N1001");
        assertThat(file(edition, "data.csv").lines())
                .as("the head, five opinions, and a second line for the second reason of one")
                .hasSize(1 + 5 + 1);
    }

    @Test
    void aSummaryBringsBackWhatWouldHaveNoWords() {
        OpinionId silent = unagreed("門がせまいので、公表しないでください。", "検体0003");
        reply(silent, "門を広げます。", "A");
        finish();
        ResultPreview seen = preview(ResultOrder.NUMBER);

        describe(silent, "門の広さについて。");
        office.as(DemoPeople.LEAD);

        assertThat(preview(ResultOrder.NUMBER).unworded()).isEmpty();
        assertThatThrownBy(() -> publish(seen, ResultOrder.NUMBER, "")).isInstanceOf(StaleVersion.class);
        assertThat(file(publish(ResultOrder.NUMBER), "index.html")).contains("門の広さについて。", "N1 公表の同意がない");
    }

    @Test
    void aConsentThatIsWithdrawnWhileTheFilesAreMadeIsNotPublished() {
        finish();
        ResultPreview seen = preview(ResultOrder.NUMBER);
        ResultPrinter slow = new ResultPrinter() {
            @Override
            EditionPrinter.Printed print(ResultContent content) {
                office.as(DemoPeople.CLERK);
                SubmissionDetails letter = letter(3);
                beans.getBean(Consents.class).set(letter.id(), letter.version(), false, "1月20日に電話で申出");
                office.as(DemoPeople.LEAD);
                return super.print(content);
            }
        };
        ResultPublishing behindIt = new ResultPublishing(
                beans.getBean(ResultReader.class),
                beans.getBean(ResultFreezer.class),
                slow,
                beans.getBean(EditionRegister.class),
                beans.getBean(FileStore.class),
                beans.getBean(Permissions.class),
                beans.getBean(Clock.class));

        assertThatThrownBy(() -> behindIt.publish(new ResultPublishing.Command(
                        call, seen.fingerprint(), seen.number(), ResultOrder.NUMBER, "意見の募集結果", "")))
                .isInstanceOf(StaleVersion.class);

        assertThat(shelf.editions()).isEmpty();
        assertThat(file(publish(ResultOrder.NUMBER), "index.html"))
                .doesNotContain("窓口が遠いです。")
                .contains("N1 公表の同意がない");
    }

    /** An opinion of a letter that came without consent. */
    private OpinionId unagreed(String words, String name) {
        office.as(DemoPeople.CLERK);
        NewSubmission agreed = CommentFixtures.letter(words, name, "検体町1-1");
        int number = beans.getBean(Intake.class)
                .enter(
                        call,
                        new NewSubmission(
                                agreed.channel(),
                                agreed.receivedAt(),
                                words,
                                false,
                                name,
                                agreed.address(),
                                agreed.contact(),
                                null));
        OpinionId opinion = CommentFixtures.opinion(beans, call, number, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        return opinion;
    }

    private void describe(OpinionId opinion, String summary) {
        office.as(DemoPeople.CLERK);
        beans.getBean(Splitting.class).describe(opinion, opinionVersion(opinion), summary, null);
    }

    private String rowOf(EditionId edition, String number) {
        return file(edition, "data.csv")
                .lines()
                .filter(row -> row.replace("\"", "").startsWith(number + ","))
                .findFirst()
                .orElseThrow();
    }

    private static int sum(JsonNode list, String what) {
        return list.valueStream().mapToInt(one -> one.get(what).asInt()).sum();
    }

    private void mark(int number, LetterMark mark) {
        SubmissionDetails letter = letter(number);
        beans.getBean(Marking.class).give(letter.id(), letter.version(), mark, "");
    }

    @Test
    void isRefusedWhileTheCallIsOpen() {
        approve();
        office.as(DemoPeople.LEAD);

        assertThatThrownBy(() -> publish(ResultOrder.NUMBER))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("callOpen");
        assertThat(shelf.editions()).isEmpty();
    }

    @Test
    void isRefusedWhileAReplyIsNotApproved() {
        close();
        office.as(DemoPeople.LEAD);

        assertThat(preview(ResultOrder.NUMBER).unapproved()).isEqualTo(3);
        assertThatThrownBy(() -> publish(ResultOrder.NUMBER))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("notAllApproved");
        assertThat(shelf.editions()).isEmpty();
    }

    @Test
    void isRefusedWhenSomethingHasChangedSinceItWasLookedAt() {
        close();
        office.as(DemoPeople.LEAD);
        ResultPreview seen = preview(ResultOrder.NUMBER);
        approve();
        office.as(DemoPeople.LEAD);

        assertThatThrownBy(() -> publish(seen, ResultOrder.NUMBER, "")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void isCorrectedByAFurtherEditionWithItsReason() {
        finish();
        EditionId first = publish(ResultOrder.NUMBER);

        assertThatThrownBy(() -> publish(preview(ResultOrder.NUMBER), ResultOrder.NUMBER, " "))
                .isInstanceOf(RuleViolation.class);
        EditionId second = publish(preview(ResultOrder.PLACE), ResultOrder.PLACE, "並べ方を直しました。");

        assertThat(shelf.edition(first).orElseThrow().latest()).isFalse();
        assertThat(shelf.edition(second).orElseThrow().latest()).isTrue();
        assertThat(file(second, "index.html")).contains("並べ方を直しました。");
    }

    @Test
    void whatIsFoundAfterPublicationIsMendedAndPublishedWithItsReason() {
        finish();
        EditionId first = publish(ResultOrder.NUMBER);
        Splitting splitting = beans.getBean(Splitting.class);
        SubmissionDetails letter = letter(1);
        splitting.redact(letter.id(), letter.version(), "公園", RedactionReason.THIRD_PERSON, "");
        office.as(DemoPeople.CLERK);
        splitting.describe(opinions.get(2), opinionVersion(opinions.get(2)), "窓口を近くに。", null);
        office.as(DemoPeople.LEAD);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        decisions.sendBack(opinions.get(2), version(opinions.get(2)), "年度が違います。");
        assertThat(preview(ResultOrder.NUMBER).unapproved()).isEqualTo(1);

        reply(opinions.get(2), "令和9年度から出張の窓口を開きます。", "A");
        EditionId second = publish(preview(ResultOrder.NUMBER), ResultOrder.NUMBER, "年度を直しました。");

        assertThat(file(second, "index.html")).contains("●●●●に日かげ", "窓口を近くに。", "令和9年度から出張の窓口を開きます。", "年度を直しました。");
        assertThat(file(first, "index.html")).contains("出張の窓口を考えます。", "窓口が遠いです。");
    }

    @Test
    void anApprovedReplyIsSentBackOnlyByTheLeadAndWithAReason() {
        finish();
        OpinionId opinion = opinions.getFirst();
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);

        assertThatThrownBy(() -> decisions.sendBack(opinion, version(opinion), " "))
                .isInstanceOf(RuleViolation.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThatThrownBy(() -> decisions.sendBack(opinion, version(opinion), "直す"))
                .isInstanceOf(AccessDeniedException.class);
        office.as(DemoPeople.LEAD);
        assertThat(preview(ResultOrder.NUMBER).unapproved()).isZero();
    }

    @Test
    void wordsAreMendedAndNotCutAnewOnceTheCallIsClosed() {
        finish();
        office.as(DemoPeople.CLERK);
        Splitting splitting = beans.getBean(Splitting.class);
        SubmissionDetails letter = letter(3);

        splitting.redact(letter.id(), letter.version(), "窓口", RedactionReason.THIRD_PERSON, "");
        SubmissionDetails masked = letter(3);
        assertThatThrownBy(() -> splitting.putBack(masked.id(), masked.version(), 0))
                .isInstanceOf(AccessDeniedException.class);
        office.as(DemoPeople.LEAD);
        splitting.lift(
                masked.id(), masked.version(), masked.redactions().getFirst().begin());

        assertThat(preview(ResultOrder.NUMBER)
                        .answers()
                        .getLast()
                        .said()
                        .getFirst()
                        .words())
                .isEqualTo("窓口が遠いです。");
    }

    @Test
    void isPublishedByNobodyElse() {
        finish();
        for (String other : List.of(DemoPeople.CLERK, DemoPeople.WRITER_HOIKU, DemoPeople.MEMBER)) {
            office.as(other);
            assertThatThrownBy(() -> publishing.preview(call, ResultOrder.NUMBER))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private void finish() {
        approve();
        close();
        office.as(DemoPeople.LEAD);
    }

    private void approve() {
        approve(REPLY);
    }

    /** @param first the reply to those that are put together */
    private void approve(String first) {
        for (int i = 0; i < opinions.size(); i += 2) {
            reply(opinions.get(i), i == 0 ? first : "出張の窓口を考えます。", i == 0 ? "A" : "C");
        }
    }

    /** Writes a reply and sees it approved; the lead acts from here on. */
    private void reply(OpinionId opinion, String text, String mark) {
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, text, mark);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        decisions.check(opinion, version(opinion));
        office.as(DemoPeople.LEAD);
        decisions.approve(opinion, version(opinion));
    }

    private SubmissionDetails letter(int number) {
        return beans.getBean(Inbox.class).letter(call, number, Cut.SENTENCES).orElseThrow();
    }

    private long opinionVersion(OpinionId opinion) {
        return beans.getBean(OpinionQueries.class)
                .find(opinion)
                .orElseThrow()
                .row()
                .version();
    }

    private void close() {
        assertThat(LocalDate.now(beans.getBean(Clock.class))).isAfter(CommentFixtures.LAST_DAY);
        office.as(DemoPeople.CLERK);
        beans.getBean(CallAdministration.class)
                .close(
                        call,
                        beans.getBean(CallQueries.class)
                                .find(call)
                                .orElseThrow()
                                .version());
    }

    private long version(OpinionId opinion) {
        return Objects.requireNonNull(beans.getBean(OpinionQueries.class)
                        .find(opinion)
                        .orElseThrow()
                        .reply())
                .version();
    }

    private ResultPreview preview(ResultOrder order) {
        return publishing.preview(call, order).orElseThrow();
    }

    private EditionId publish(ResultOrder order) {
        return publish(preview(order), order, "");
    }

    private EditionId publish(ResultPreview seen, ResultOrder order, String reason) {
        return publishing.publish(
                new ResultPublishing.Command(call, seen.fingerprint(), seen.number(), order, "意見の募集結果", reason));
    }

    private String file(EditionId edition, String name) {
        return new String(shelf.file(edition, name).orElseThrow(), StandardCharsets.UTF_8);
    }

    private void enter(String text, String name) {
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(text, name, "検体町1-1"));
    }
}
