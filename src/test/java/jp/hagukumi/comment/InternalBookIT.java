package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.Statements;
import jp.hagukumi.workbook.WorkbookFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-057: the workbook with contact data, for those who may see them, and never without a trace. */
@PortalIT
class InternalBookIT {

    private static final String REASON = "連絡先の一覧を確かめるため。";
    private static final int CONSENT = 5;
    private static final int NAME = 6;
    private static final int OPINION = 10;
    private static final int PUBLISHED = 11;
    private static final int ORIGINAL = 13;
    private static final int REPLY = 17;
    private static final int TAKEN = 19;

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private InternalBook book;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    @BeforeEach
    void twoLettersHaveComeIn() {
        call = CommentFixtures.openCall(office, beans);
        Intake intake = beans.getBean(Intake.class);
        intake.enter(call, CommentFixtures.letter("公園に屋根を。窓口が遠い。", "検体0001", "検体町1"));
        intake.enter(call, CommentFixtures.letter("=HYPERLINK(\"http://example.jp\")", "＝検体0002", "検体町2"));
        CommentFixtures.opinion(beans, call, 1, 0, 0);
        CommentFixtures.opinion(beans, call, 1, 1, 1);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void hasARowForEachOpinionAndOneForALetterWithoutAny() {
        List<List<String>> rows = rows(REASON);

        assertThat(rows).hasSize(5);
        assertThat(rows.get(2)).contains("0001", "検体0001", "検体町1", "0001-1", "公園に屋根を。窓口が遠い。");
        assertThat(rows.get(3).get(OPINION)).isEqualTo("0001-2");
        assertThat(rows.get(4).get(OPINION)).isEmpty();
    }

    @Test
    void anOpinionHasTheNumberByWhichTheResultCallsItWhetherItCountsOrNot() {
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("道が狭い。", "検体0003", "検体町3"));
        CommentFixtures.opinion(beans, call, 3, 0, 0);
        mark(1, LetterMark.OFF_TOPIC);

        List<List<String>> rows = rows(REASON);

        assertThat(rows.get(2).get(PUBLISHED)).isEqualTo("外1");
        assertThat(rows.get(3).get(PUBLISHED)).isEqualTo("外2");
        assertThat(rows.getLast().get(OPINION)).isEqualTo("0003-1");
        assertThat(rows.getLast().get(PUBLISHED)).isEqualTo("2-1");
    }

    @Test
    void tellsWhoAgreesToPublicationAndWhyThatChanged() {
        office.as(DemoPeople.CLERK);
        SubmissionDetails letter =
                beans.getBean(Inbox.class).letter(call, 1, Cut.SENTENCES).orElseThrow();
        beans.getBean(Consents.class).set(letter.id(), letter.version(), false, "1月20日に電話で申出");

        List<List<String>> rows = rows(REASON);

        assertThat(rows.get(2).get(CONSENT)).isEqualTo("公表の同意なし\n1月20日に電話で申出");
        assertThat(rows.get(4).get(CONSENT)).isEqualTo("公表の同意あり");
    }

    @Test
    void moreLettersAreReadWithTheSameStatements(@Autowired Statements statements) {
        mark(1, LetterMark.OFF_TOPIC);
        office.as(DemoPeople.CLERK);
        int before = statements.selectsOf(() -> book.of(call, REASON, Locale.JAPANESE));
        for (int i = 0; i < 5; i++) {
            int number =
                    beans.getBean(Intake.class).enter(call, CommentFixtures.letter("道が狭い。", "検体000" + i, "検体町" + i));
            mark(number, LetterMark.OFF_TOPIC);
        }
        office.as(DemoPeople.CLERK);

        assertThat(statements.selectsOf(() -> book.of(call, REASON, Locale.JAPANESE)))
                .isEqualTo(before);
    }

    @Test
    void tellsTheReplyAndWhatItSaysToChildren() {
        OpinionId opinion =
                beans.getBean(OpinionQueries.class).list(call).getFirst().id();
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
        beans.getBean(ReplyWriting.class)
                .save(
                        opinion,
                        CommentFixtures.replyVersion(beans, opinion),
                        new ReplyWords("屋根をつけます。", "やねをつけるよ。", ""));

        List<List<String>> rows = rows(REASON);

        assertThat(rows.get(1).subList(REPLY, TAKEN)).containsExactly("市の考え方", "子ども向けの回答");
        assertThat(rows.get(2).subList(REPLY, TAKEN)).containsExactly("屋根をつけます。", "やねをつけるよ。");
        assertThat(rows.get(4).subList(REPLY, TAKEN)).containsExactly("", "");
    }

    @Test
    void everyRowSaysWhoTookItAndWhen() {
        List<List<String>> rows = rows(REASON);

        assertThat(rows.getFirst().getFirst()).contains("取扱注意", REASON);
        assertThat(rows.subList(2, rows.size()))
                .allSatisfy(row -> assertThat(row.get(TAKEN)).startsWith("出力 "));
    }

    @Test
    void whatLooksLikeAFormulaHasAnApostropheInFront() {
        List<String> row = rows(REASON).getLast();

        assertThat(row.get(NAME)).isEqualTo("'＝検体0002");
        assertThat(row.get(ORIGINAL)).startsWith("'=HYPERLINK");
    }

    @Test
    void theTrailKeepsWhoTookItAndWhyWithoutASendersWords() {
        rows("検体0001さんに電話するため。");

        assertThat(jdbc.sql("select detail from account_trail where operation = 'citizen.reveal'")
                        .query(String.class)
                        .single())
                .contains("senders of 2 letters", "電話するため。", SubmissionRow.MASK)
                .doesNotContain("検体0001");
    }

    @Test
    void isNotMadeWithoutAReason() {
        office.as(DemoPeople.CLERK);

        assertThatThrownBy(() -> book.of(call, " ", Locale.JAPANESE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.reasonMissing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DemoPeople.WRITER_HOIKU,
                DemoPeople.CHIEF_HOIKU,
                DemoPeople.VIEWER,
                DemoPeople.MEMBER,
                DemoPeople.ADMIN,
                DemoPeople.AUDITOR
            })
    void isNotMadeForThoseWhoHaveNoBusinessWithSenders(String login) {
        office.as(login);

        assertThatThrownBy(() -> book.of(call, REASON, Locale.JAPANESE)).isInstanceOf(AccessDeniedException.class);
    }

    private void mark(int number, LetterMark mark) {
        office.as(DemoPeople.CLERK);
        SubmissionDetails letter = CommentFixtures.letter(beans, call, number);
        beans.getBean(Marking.class).give(letter.id(), letter.version(), mark, "");
    }

    private List<List<String>> rows(String reason) {
        office.as(DemoPeople.CLERK);
        try (ReadableWorkbook read = WorkbookFile.open(book.of(call, reason, Locale.JAPANESE), "internal.xlsx")) {
            return read.getFirstSheet().read().stream()
                    .map(InternalBookIT::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        return java.util.stream.IntStream.rangeClosed(0, TAKEN)
                .mapToObj(i -> row.getCellText(i) == null ? "" : row.getCellText(i))
                .toList();
    }
}
