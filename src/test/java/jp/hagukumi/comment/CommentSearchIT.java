package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.MarkedText;
import jp.hagukumi.shared.DataKeys;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.ReflectionTestUtils;

/** UC-045: everybody finds what they may read, as it is shown to them and as it is stored now. */
@PortalIT
@ExtendWith(OutputCaptureExtension.class)
class CommentSearchIT {

    private static final String TEXT = "検体0001と申します。子供の遊び場に屋根を。一時預かりを増やしてください。検体さんの家の前がうるさい。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CommentSearch search;

    private CallId call;

    @Autowired
    private DataSource pool;

    private OpinionId playground;
    private OpinionId care;

    @BeforeEach
    void aLetterIsSortedIntoTwoSections() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter(TEXT, "検体0001", "検体町1-2"));
        CommentFixtures.setAside(beans, call, 1, 0, 0, SetAsideReason.PERSONAL);
        playground = CommentFixtures.opinion(beans, call, 1, 1, 1);
        care = CommentFixtures.opinion(beans, call, 1, 2, 2);
        CommentFixtures.assign(beans, playground, office.department(DemoPeople.HOIKU));
        CommentFixtures.assign(beans, care, office.department(DemoPeople.KATEI));
        redact("検体さん");
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void findsLettersOpinionsAndRepliesHoweverTheyAreWritten() {
        reply(playground, DemoPeople.WRITER_HOIKU, "子どもの居場所を広げます。");
        office.as(DemoPeople.CLERK);

        assertThat(found("こども")).containsExactlyInAnyOrder("LETTER 0001", "OPINION 0001-1", "REPLY 0001-1");
        assertThat(found("ｺﾄﾞﾓ 屋根")).containsExactlyInAnyOrder("LETTER 0001", "OPINION 0001-1");
        assertThat(found("増やす")).containsExactlyInAnyOrder("LETTER 0001", "OPINION 0001-2");
        assertThat(found("屋")).containsExactlyInAnyOrder("LETTER 0001", "OPINION 0001-1");
        assertThat(found("「子どもの居場所」")).containsExactly("REPLY 0001-1");
        CommentHit opinion = search.find(call, "一時預かり", List.of(SearchKind.OPINION), 0)
                .hits()
                .getFirst();
        assertThat(opinion.state()).isEqualTo(ReplyState.DRAFT);
        assertThat(opinion.snippet().pieces()).contains(new MarkedText.Piece("一時預かり", true));
    }

    @Test
    void findsOnlyTheKindThatIsWanted() {
        reply(playground, DemoPeople.WRITER_HOIKU, "屋根を付けます。");
        office.as(DemoPeople.CLERK);

        for (SearchKind kind : SearchKind.values()) {
            assertThat(search.find(call, "屋根", List.of(kind), 0).hits())
                    .singleElement()
                    .extracting(CommentHit::kind)
                    .isEqualTo(kind);
        }
    }

    @Test
    void aSectionFindsItsOwnOpinionsAndRepliesAndNoLetter() {
        reply(playground, DemoPeople.WRITER_HOIKU, "屋根を付けます。");
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(search.kinds(call)).containsExactly(SearchKind.OPINION, SearchKind.REPLY);
        assertThat(found("屋根")).containsExactlyInAnyOrder("OPINION 0001-1", "REPLY 0001-1");
        assertThat(found("一時預かり")).isEmpty();
        assertThat(search.find(call, "屋根", List.of(SearchKind.LETTER), 0).hits())
                .isEmpty();
        office.as(DemoPeople.CHIEF_HOIKU);
        assertThat(found("屋根")).hasSize(2);
        office.as(DemoPeople.WRITER_KATEI);
        assertThat(found("屋根")).isEmpty();
        assertThat(found("一時預かり")).containsExactly("OPINION 0001-2");
    }

    @Test
    void anOpinionThatGoesToAnotherSectionIsFoundThereAtOnceAndNotAnyMoreWhereItWas() {
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(found("屋根")).hasSize(1);
        office.as(DemoPeople.CLERK);
        CommentFixtures.assign(beans, playground, office.department(DemoPeople.KATEI));

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(found("屋根")).isEmpty();
        office.as(DemoPeople.WRITER_KATEI);
        assertThat(found("屋根")).containsExactly("OPINION 0001-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoPeople.VIEWER, DemoPeople.MEMBER, DemoPeople.ADMIN, DemoPeople.AUDITOR})
    void whoHasNoBusinessWithOpinionsFindsNothing(String login) {
        office.as(login);

        assertThatThrownBy(() -> hits("屋根")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.kinds(call)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void maskedWordsAreFoundByNobodyAndWhatIsShownInTheirPlaceIs() {
        for (String login : List.of(DemoPeople.CLERK, DemoPeople.LEAD)) {
            office.as(login);
            for (String masked : List.of("検体", "検体0001", "申します", "検")) {
                assertThat(found(masked)).as(login + " " + masked).isEmpty();
            }
            assertThat(found("●●●●の家の前")).containsExactly("LETTER 0001");
        }
        assertThat(hits("うるさい").hits().getFirst().snippet().plain())
                .contains("●●●●の家")
                .doesNotContain("検体");
    }

    @Test
    void wordsThatAreMaskedLaterAreNotFoundFromThenOnNeitherInTheirOpinion() {
        office.as(DemoPeople.CLERK);
        assertThat(found("遊び場")).hasSize(2);
        redact("遊び場");
        assertThat(found("遊び場")).isEmpty();

        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        beans.getBean(Splitting.class).lift(letter.id(), letter.version(), TEXT.indexOf("遊び場"));
        assertThat(found("遊び場")).hasSize(2);
    }

    @Test
    void aSummaryIsFoundWithTheWordsAndAnOlderOneNotAnyMore() {
        describe("日よけの整備");
        assertThat(found("日よけ")).containsExactly("OPINION 0001-1");
        describe("屋根の整備");

        assertThat(found("日よけ")).isEmpty();
        assertThat(search.find(call, "整備", List.of(SearchKind.OPINION), 0).hits())
                .hasSize(1);
        assertThat(search.find(call, "子供", List.of(SearchKind.OPINION), 0).hits())
                .hasSize(1);
        assertThat(found("「整備子供」")).isEmpty();
    }

    @Test
    void aReplyIsFoundAsItIsWrittenNow() {
        reply(playground, DemoPeople.WRITER_HOIKU, "砂場を作ります。");
        office.as(DemoPeople.CLERK);
        assertThat(found("砂場")).containsExactly("REPLY 0001-1");
        reply(playground, DemoPeople.WRITER_HOIKU, "水飲み場を作ります。");
        office.as(DemoPeople.CLERK);

        assertThat(found("砂場")).isEmpty();
        assertThat(found("水飲み場")).containsExactly("REPLY 0001-1");
    }

    @Test
    void lettersThatComeAndOpinionsThatAreUndoneAreNoticed() {
        office.as(DemoPeople.CLERK);
        assertThat(found("図書館")).isEmpty();
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("図書館に絵本を。"));
        assertThat(found("図書館")).containsExactly("LETTER 0002");
        OpinionId undone = CommentFixtures.opinion(beans, call, 2, 0, 0);
        assertThat(found("図書館")).hasSize(2);
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 2);
        beans.getBean(Splitting.class).putBack(letter.id(), letter.version(), 0);
        assertThat(found("図書館")).containsExactly("LETTER 0002");
        assertThat(beans.getBean(Opinions.class).findById(undone)).isEmpty();
        bring("ご意見\n図書館の席を増やして。\n");

        assertThat(found("図書館")).containsExactlyInAnyOrder("LETTER 0002", "LETTER 0003");
    }

    @Test
    void opinionsOfAGroupAreFoundWhereTheOneReplyToThemStandsAndItsWordsOnce() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("花壇と屋根を。"));
        OpinionId second = CommentFixtures.opinion(beans, call, 2, 0, 0);
        beans.getBean(Grouping.class).group(call, List.of(playground, second));
        assertThat(stateOf("花壇")).isEqualTo(ReplyState.DRAFT);
        OpinionId lead = beans.getBean(Opinions.class).require(second).answeredBy();

        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, lead, "砂場を作ります。", "A");
        office.as(DemoPeople.CLERK);

        assertThat(stateOf("花壇")).isEqualTo(ReplyState.DRAFTED);
        assertThat(found("砂場")).hasSize(1);
    }

    private @Nullable ReplyState stateOf(String opinion) {
        return search.find(call, opinion, List.of(SearchKind.OPINION), 0)
                .hits()
                .getFirst()
                .state();
    }

    @Test
    void whoeverSearchesWhileOthersReadTheLettersHoldsNoConnectionAndIsToldSo() throws Exception {
        office.as(DemoPeople.CLERK);
        assertThat(found("屋根")).hasSize(2);
        CallIndexes indexes = beans.getBean(CallIndexes.class);
        ReentrantLock reading =
                (ReentrantLock) ReflectionTestUtils.getField(indexes.of(call), CallIndex.class, "changing");
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("屋根と花壇を。"));

        reading.lock();
        try {
            CompletableFuture<List<String>> waiting = CompletableFuture.supplyAsync(() -> {
                office.as(DemoPeople.CLERK);
                try {
                    return found("屋根");
                } finally {
                    office.nobody();
                }
            });
            assertThatThrownBy(() -> waiting.get(800, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(pool, "pools"))).values())
                    .hasOnlyElementsOfType(HikariDataSource.class)
                    .allSatisfy(one -> assertThat(((HikariDataSource) one)
                                    .getHikariPoolMXBean()
                                    .getActiveConnections())
                            .isZero());
            assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
                    .rootCause()
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("comment.violation.searchPreparing");
        } finally {
            reading.unlock();
        }

        assertThat(indexes.holds(call))
                .as("what others read is not thrown away")
                .isTrue();
        assertThat(found("屋根")).hasSize(3);
    }

    @Test
    void whatAnotherProgramStoredIsNoticed() {
        reply(playground, DemoPeople.WRITER_HOIKU, "砂場を作ります。");
        office.as(DemoPeople.CLERK);
        assertThat(found("砂場")).hasSize(1);

        jdbc.sql("update comment_reply set reply_text = '噴水を作ります。', version = version + 1 where opinion_id = :id")
                .param("id", playground.toString())
                .update();

        assertThat(found("砂場")).isEmpty();
        assertThat(found("噴水")).hasSize(1);
    }

    @Test
    void nothingOfACallIsKeptOnceItsKeyIsDestroyed() {
        office.as(DemoPeople.CLERK);
        CallId other = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class).enter(other, CommentFixtures.letter("公園に屋根を。"));
        assertThat(search.find(other, "屋根", all(), 0).total()).isEqualTo(1);
        beans.getBean(DataKeys.class).destroy("call-" + other);

        assertThatThrownBy(() -> search.find(other, "屋根", all(), 0))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.keyGone");
        assertThat(beans.getBean(CallIndexes.class).holds(other)).isFalse();
    }

    @Test
    void theNextSearchOfAnyCallLetsGoOfOneWhoseKeyIsGone() {
        office.as(DemoPeople.CLERK);
        CallId other = CommentFixtures.openCall(office, beans);
        search.find(other, "屋根", all(), 0);
        assertThat(beans.getBean(CallIndexes.class).holds(other)).isTrue();
        beans.getBean(DataKeys.class).destroy("call-" + other);
        found("屋根");

        assertThat(beans.getBean(CallIndexes.class).holds(other)).isFalse();
    }

    @Test
    void keepsTheIndexesOfTheCallsThatWereSearchedLast() {
        office.as(DemoPeople.CLERK);
        found("屋根");
        for (int i = 0; i < 3; i++) {
            search.find(CommentFixtures.openCall(office, beans), "屋根", all(), 0);
        }

        assertThat(beans.getBean(CallIndexes.class).holds(call)).isFalse();
        assertThat(found("屋根")).hasSize(2);
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        office.as(DemoPeople.CLERK);
        found("屋根");
        CallIndex index = beans.getBean(CallIndexes.class).of(call);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("図書館に絵本を。"));
        found("絵本");

        assertThat(index.lettersRead()).isEqualTo(2);
        found("屋根");
        assertThat(index.lettersRead()).isEqualTo(2);
    }

    @Test
    void givesTheSecondPage() {
        bring("ご意見\n" + "ベンチを。\n".repeat(CommentHits.PAGE + 10));
        office.as(DemoPeople.CLERK);
        CommentHits first = hits("ベンチ");

        assertThat(first.total()).isEqualTo(CommentHits.PAGE + 10);
        assertThat(first.hits()).hasSize(CommentHits.PAGE);
        assertThat(first.hasMore()).isTrue();
        CommentHits second = search.find(call, "ベンチ", all(), 1);
        assertThat(second.hits()).hasSize(10);
        assertThat(second.hasMore()).isFalse();
        assertThat(search.find(call, "ベンチ", all(), -1).hits()).hasSize(CommentHits.PAGE);
        assertThat(search.find(call, "ベンチ", all(), Integer.MAX_VALUE).hits()).isEmpty();
    }

    @Test
    void theOriginalsAreSearchedForAReasonThatStandsInTheTrail(CapturedOutput log) {
        office.as(DemoPeople.CLERK);
        OriginalSearch originals = beans.getBean(OriginalSearch.class);
        assertThatThrownBy(() -> originals.find(call, "検体", " ", 0))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.reasonMissing");

        CommentHits found = originals.find(call, "検体さん", "検体さんご本人（検体0001、検 体）からの照会", 0);

        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.label()).isEqualTo("0001");
            assertThat(hit.snippet().plain()).contains("検体さんの家");
        });
        assertThat(details())
                .singleElement()
                .asString()
                .contains("0001", "ご本人", "からの照会")
                .doesNotContain("検体", "0001、");
        assertThat(log.getAll()).doesNotContain("検体さん");
        assertThat(jdbc.sql("select subject from account_trail where operation = 'citizen.reveal'")
                        .query(String.class)
                        .single())
                .isEqualTo(call.toString());
    }

    @Test
    void aSearchOfOriginalsThatFindsNothingIsInTheTrailAsWell() {
        office.as(DemoPeople.LEAD);

        assertThat(beans.getBean(OriginalSearch.class)
                        .find(call, "架空", "架空さんの照会", 0)
                        .total())
                .isZero();
        assertThat(details()).singleElement().asString().contains("さんの照会").doesNotContain("架空");
    }

    @Test
    void theOriginalsAreClosedToWhoMayNotSeeSenders() {
        for (String login : List.of(DemoPeople.WRITER_HOIKU, DemoPeople.CHIEF_HOIKU, DemoPeople.VIEWER)) {
            office.as(login);
            assertThatThrownBy(() -> beans.getBean(OriginalSearch.class).find(call, "屋根", "照会", 0))
                    .as(login)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatIsLookedForAndFoundIsNeitherInTheTrailNorInALog(CapturedOutput log) {
        office.as(DemoPeople.CLERK);
        assertThat(hits("検体町の遊び場 屋根").toString()).doesNotContain("屋根");
        assertThat(hits("屋根").toString()).doesNotContain("屋根");

        assertThat(jdbc.sql("select detail from account_trail")
                        .query(String.class)
                        .list())
                .noneMatch(detail -> detail.contains("屋根") || detail.contains("遊び場"));
        assertThat(log.getAll()).doesNotContain("屋根", "遊び場");
    }

    @Test
    void nothingTypedIsRefused() {
        office.as(DemoPeople.CLERK);
        for (String typed : List.of("", "\"", "「", "*:*", "屋根 AND (", "あ".repeat(5000), "\0\ud842", "[a TO")) {
            assertThat(hits(typed).total()).as(typed).isBetween(0L, 2L);
        }
    }

    @Test
    void whatAReplySaysToChildrenIsFoundWithIt() {
        office.as(DemoPeople.WRITER_HOIKU);
        ReplyWriting writing = beans.getBean(ReplyWriting.class);
        long seen = CommentFixtures.replyVersion(beans, playground);
        writing.save(playground, seen, new ReplyWords("遊具を直します。", "すべりだいをなおすよ。", ""));
        office.as(DemoPeople.CLERK);

        assertThat(found("すべりだい")).containsExactly("REPLY 0001-1");
        assertThat(found("遊具を直します")).contains("REPLY 0001-1");
    }

    private void redact(String words) {
        office.as(DemoPeople.CLERK);
        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        beans.getBean(Splitting.class).redact(letter.id(), letter.version(), words, RedactionReason.THIRD_PERSON, "");
    }

    private void describe(String summary) {
        office.as(DemoPeople.CLERK);
        OpinionRow row = beans.getBean(OpinionQueries.class)
                .find(playground)
                .orElseThrow()
                .row();
        beans.getBean(Splitting.class).describe(playground, row.version(), summary, null);
    }

    private void reply(OpinionId opinion, String writer, String text) {
        office.as(writer);
        beans.getBean(ReplyWriting.class).save(opinion, CommentFixtures.replyVersion(beans, opinion), text, "");
    }

    private void bring(String rows) {
        office.as(DemoPeople.CLERK);
        FileIntake intake = beans.getBean(FileIntake.class);
        IntakeId file = intake.bring(call, "form.csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        IntakeDetails brought = intake.find(file).orElseThrow();
        intake.start(
                file,
                brought.version(),
                new IntakePlan("form", brought.plan().columns(), Channel.FORM, CommentFixtures.FIRST_DAY, true, true));
        intake.await(file);
    }

    private List<String> details() {
        return jdbc.sql("select detail from account_trail where operation = 'citizen.reveal'")
                .query(String.class)
                .list();
    }

    private static EnumSet<SearchKind> all() {
        return EnumSet.allOf(SearchKind.class);
    }

    private CommentHits hits(String typed) {
        return search.find(call, typed, all(), 0);
    }

    private List<String> found(String typed) {
        return hits(typed).hits().stream().map(CommentHit::toString).toList();
    }
}
