package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.Grouping;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.demo.DemoPeople;
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

    /** Three letters of two persons: two opinions are put together, a third stands alone; a greeting is set aside. */
    @BeforeEach
    void lettersAreSortedAndGrouped() {
        call = CommentFixtures.openCall(office, beans);
        enter("はじめまして。" + SHADE, "検体0001");
        enter(SHADE, "検体0002");
        enter("窓口が遠いです。", "検体0001");
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
                .contains("1-1、2-1", "3人から3通、3件のご意見（同じ趣旨をまとめると2件）", "A 反映した", "あいさつ")
                .doesNotContain("検体0001", "<script>", "はじめまして");
        assertThat(file(edition, "data.csv").lines().filter(line -> line.contains("木を植えます")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains(SHADE, "A", "反映した"));
        assertThat(file(edition, "data.json")).contains("\"persons\" : 3", "\"purports\" : 2");
        EditionSummary summary = shelf.edition(edition).orElseThrow();
        assertThat(summary.kind()).isEqualTo(EditionKind.CALL_RESULT);
        assertThat(List.of(summary.persons(), summary.letters(), summary.opinions()))
                .containsExactly(3, 3, 3);
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
        for (int i = 0; i < opinions.size(); i += 2) {
            OpinionId opinion = opinions.get(i);
            office.as(DemoPeople.WRITER_HOIKU);
            CommentFixtures.handIn(beans, opinion, i == 0 ? REPLY : "出張の窓口を考えます。", i == 0 ? "A" : "C");
            ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
            office.as(DemoPeople.CHIEF_HOIKU);
            decisions.check(opinion, version(opinion));
            office.as(DemoPeople.LEAD);
            decisions.approve(opinion, version(opinion));
        }
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
