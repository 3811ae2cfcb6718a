package jp.hagukumi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.comment.CallAdministration;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentSearch;
import jp.hagukumi.comment.Consents;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.Erasing;
import jp.hagukumi.comment.ErasureObstacle;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionDetails;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.ReplyDecisions;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-056: what was published stays as it was when its call is erased. */
@PortalIT
class ErasedResultIT {

    private static final String SHADE = "公園に日かげをつくってください。";
    private static final String SUMMARY = "窓口を近くに。";
    private static final String OTHERWISE = "窓口を増やしてほしい。";
    private static final String SILENT = "門を広くしてください。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TestClock clock;

    private CallId call;
    private OpinionId shade;
    private OpinionId counter;
    private OpinionId silent;

    @BeforeEach
    void aResultIsPublishedAndItsCallErased() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class)
                .enter(call, CommentFixtures.letter("検体0001です。" + SHADE + "検体町の窓口が遠いです。", "検体0001", "検体町1"));
        CommentFixtures.setAside(beans, call, 1, 0, 0, SetAsideReason.PERSONAL);
        shade = CommentFixtures.opinion(beans, call, 1, 1, 1);
        counter = CommentFixtures.opinion(beans, call, 1, 2, 2);
        beans.getBean(Splitting.class).describe(counter, row(counter).version(), SUMMARY, null);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(SILENT, "検体0002", "検体町2"));
        silent = CommentFixtures.opinion(beans, call, 2, 0, 0);
        agree(2, false);
        for (OpinionId opinion : List.of(shade, counter, silent)) {
            answer(opinion);
        }
        office.as(DemoPeople.CLERK);
        clock.stopAt(CommentFixtures.LAST_DAY.plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC));
        beans.getBean(CallAdministration.class).close(call, summary().version());
        office.as(DemoPeople.LEAD);
        publish("");
        clock.stopAt(CommentFixtures.LAST_DAY.plusYears(2).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void theEditionAndTheCountsAreTheSameAsBefore() {
        List<EditionSummary> editions = shelf().editions();
        byte[] page = page(editions.getFirst().id());
        var counts = summary().counts();

        erase();

        office.as(DemoPeople.LEAD);
        assertThat(page(editions.getFirst().id())).isEqualTo(page);
        assertThat(summary().counts()).isEqualTo(counts);
    }

    @Test
    void theWordsThatWerePublishedCanStillBeReadAndTheOthersNot() {
        erase();

        office.as(DemoPeople.LEAD);
        assertThat(row(shade).summary()).isEqualTo(SHADE);
        assertThat(row(counter).summary()).isEqualTo(SUMMARY);
        OpinionDetails details = find(counter);
        assertThat(details.words()).matches("■+");
        assertThat(details.toString()).doesNotContain("検体");
    }

    @Test
    void aFurtherEditionSaysTheSame() {
        String before = new String(page(shelf().editions().getFirst().id()), StandardCharsets.UTF_8);
        erase();

        office.as(DemoPeople.LEAD);
        EditionId second = publish("訂正の確認です。");

        assertThat(before).contains(SHADE, SUMMARY);
        assertThat(new String(page(second), StandardCharsets.UTF_8))
                .contains(SHADE, SUMMARY, "N1 公表の同意がない", "N9 市が要約した")
                .doesNotContain("■");
        assertThat(table(second)).isEqualTo(table(shelf().editions().getLast().id()));
    }

    @Test
    void wordsOfWhoDidNotAgreeAreNotKept() {
        assertThat(find(silent).words()).isEqualTo(SILENT);
        assertThat(page(shelf().editions().getFirst().id()))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain(SILENT);

        erase();

        office.as(DemoPeople.LEAD);
        assertThat(find(silent).words()).matches("■+");
        assertThat(row(silent).summary()).matches("■+");
        assertThat(found("門を広く")).isZero();
    }

    /** As the portal did before it asked for consent. */
    @Test
    void anEditionThatPrintedThemStaysAsItIsAndIsTheOnlyPlaceWhereTheyAre() {
        agree(2, true);
        office.as(DemoPeople.LEAD);
        EditionId second = publish("旧い版のとおりに。");
        byte[] before = page(second);
        assertThat(before).asString(StandardCharsets.UTF_8).contains(SILENT);
        agree(2, false);
        EditionId third = publish("訂正です。");

        erase();

        office.as(DemoPeople.LEAD);
        assertThat(page(second)).isEqualTo(before);
        assertThat(page(third))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain(SILENT)
                .contains("N1 公表の同意がない");
        assertThat(find(silent).words()).matches("■+");
    }

    private void agree(int letter, boolean consent) {
        office.as(DemoPeople.CLERK);
        SubmissionDetails seen =
                beans.getBean(Inbox.class).letter(call, letter, Cut.CLAUSES).orElseThrow();
        beans.getBean(Consents.class).set(seen.id(), seen.version(), consent, "1月20日に電話で申出");
        office.as(DemoPeople.LEAD);
    }

    private byte[] table(EditionId edition) {
        return shelf().file(edition, "data.csv").orElseThrow();
    }

    @Test
    void whatIsShownOtherwiseSinceTheLastEditionIsPublishedBeforeTheErasure() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Splitting.class).describe(counter, row(counter).version(), OTHERWISE, null);
        office.as(DemoPeople.LEAD);
        Erasing erasing = beans.getBean(Erasing.class);

        assertThat(erasing.preview(call).obstacles()).containsExactly(ErasureObstacle.CHANGED_SINCE);
        assertThatThrownBy(() -> erasing.ask(call)).hasMessage("comment.violation.erasureChangedSince");

        publish("窓口の意見の要約を改めます。");
        erase();
        office.as(DemoPeople.LEAD);
        assertThat(row(counter).summary()).isEqualTo(OTHERWISE);
    }

    @Test
    void whatIsShownOtherwiseSinceItWasAskedForKeepsTheSecondPersonFromErasing() {
        office.as(DemoPeople.LEAD);
        beans.getBean(Erasing.class).ask(call);
        office.as(DemoPeople.CLERK);
        beans.getBean(Splitting.class).describe(counter, row(counter).version(), OTHERWISE, null);

        assertThatThrownBy(() -> beans.getBean(Erasing.class).agree(call))
                .hasMessage("comment.violation.erasureChangedSince");
        assertThat(find(counter).words()).isEqualTo("検体町の窓口が遠いです。");
    }

    @Test
    void whyWordsOfASummaryAreMaskedIsToldBehindItAsBefore() {
        office.as(DemoPeople.CLERK);
        SubmissionDetails letter =
                beans.getBean(Inbox.class).letter(call, 1, Cut.CLAUSES).orElseThrow();
        beans.getBean(Splitting.class).redact(letter.id(), letter.version(), "遠い", RedactionReason.ABUSE, "");
        beans.getBean(Splitting.class).describe(counter, row(counter).version(), "検体0001さんの窓口の件。", null);
        office.as(DemoPeople.LEAD);
        EditionId second = publish("概要を改めます。");
        assertThat(new String(page(second), StandardCharsets.UTF_8))
                .contains("N2 個人が特定できる内容を含む")
                .doesNotContain("N4 ");

        erase();

        office.as(DemoPeople.LEAD);
        assertThat(table(publish("確認です。"))).isEqualTo(table(second));
    }

    @Test
    void aCopyThatWasNotPrintedIsNotKeptEither() {
        agree(2, true);
        office.as(DemoPeople.CLERK);
        beans.getBean(Splitting.class).describe(silent, row(silent).version(), SILENT + "（同じ）", null);
        agree(2, false);
        EditionId second = publish("同意が取り下げられたため。");
        assertThat(new String(page(second), StandardCharsets.UTF_8)).doesNotContain(SILENT);

        erase();

        office.as(DemoPeople.LEAD);
        assertThat(row(silent).summary()).matches("■+");
        assertThat(table(publish("確認です。"))).isEqualTo(table(second));
    }

    @Test
    void howTheOfficeKnewOfAConsentIsGoneBehindIt() {
        assertThat(reasons()).isOne();

        erase();

        assertThat(reasons()).isZero();
    }

    private int reasons() {
        return beans.getBean(JdbcClient.class)
                .sql("select count(sealed_reason) from comment_consent_change")
                .query(Integer.class)
                .single();
    }

    @Test
    void searchFindsWhatIsPublishedAndNothingElse() {
        assertThat(found("検体町")).isEqualTo(2);
        erase();

        office.as(DemoPeople.CLERK);
        assertThat(found("日かげ")).isPositive();
        assertThat(found("検体町")).isZero();
    }

    private long found(String words) {
        return beans.getBean(CommentSearch.class)
                .find(call, words, EnumSet.allOf(SearchKind.class), 0)
                .total();
    }

    private void answer(OpinionId opinion) {
        office.as(DemoPeople.CLERK);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "令和8年度から広げます。", "A");
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        office.as(DemoPeople.CHIEF_HOIKU);
        decisions.check(opinion, version(opinion));
        office.as(DemoPeople.LEAD);
        decisions.approve(opinion, version(opinion));
        office.as(DemoPeople.CLERK);
    }

    private EditionId publish(String reason) {
        ResultPublishing publishing = beans.getBean(ResultPublishing.class);
        ResultPreview seen = publishing.preview(call, ResultOrder.NUMBER).orElseThrow();
        return publishing.publish(new ResultPublishing.Command(
                call, seen.fingerprint(), seen.number(), ResultOrder.NUMBER, "意見の募集結果", reason));
    }

    private void erase() {
        office.as(DemoPeople.LEAD);
        beans.getBean(Erasing.class).ask(call);
        office.as(DemoPeople.CLERK);
        beans.getBean(Erasing.class).agree(call);
    }

    private EditionShelf shelf() {
        office.as(DemoPeople.LEAD);
        return beans.getBean(EditionShelf.class);
    }

    private byte[] page(EditionId edition) {
        return shelf().file(edition, "index.html").orElseThrow();
    }

    private long version(OpinionId opinion) {
        return Objects.requireNonNull(find(opinion).reply()).version();
    }

    private OpinionDetails find(OpinionId opinion) {
        return beans.getBean(OpinionQueries.class).find(opinion).orElseThrow();
    }

    private OpinionRow row(OpinionId opinion) {
        return find(opinion).row();
    }

    private CallSummary summary() {
        return beans.getBean(CallQueries.class).find(call).orElseThrow();
    }
}
