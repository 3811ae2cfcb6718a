package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.ViewIT;
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

/** A citizen's name is nowhere but behind the one door. The canaries are looked for in tables, pages, records, logs. */
@ExtendWith(OutputCaptureExtension.class)
class SenderSecrecyIT extends ViewIT {

    private static final String NAME = "金糸雀 鳴子";
    private static final String ADDRESS = "かなりや市鳥籠町9-9-9";
    private static final String CONTACT = "canary-qzx@example.jp";
    private static final String TOLD_IN_LETTER = "私は籠の鳥太郎という者です。";
    private static final List<String> CANARIES =
            List.of(NAME, "金糸雀", "鳴子", ADDRESS, "鳥籠町", CONTACT, "canary-qzx", "籠の鳥太郎");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;
    private OpinionId opinion;
    private SubmissionId letter;

    @BeforeEach
    void aLetterHasComeInAndIsWithItsSection() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class)
                .enter(
                        call,
                        new NewSubmission(
                                Channel.FAX,
                                CommentFixtures.letter("x").receivedAt(),
                                TOLD_IN_LETTER + "公園に屋根がほしいです。ほかにも遊具がほしいです。",
                                true,
                                NAME,
                                ADDRESS,
                                CONTACT,
                                null));
        CommentFixtures.setAside(beans, call, 1, 0, 0, SetAsideReason.PERSONAL);
        opinion = CommentFixtures.opinion(beans, call, 1, 1, 1);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        letter = CommentFixtures.letter(beans, call, 1).id();
    }

    @Test
    void noTableHoldsTheSendersDataInPlainWords() {
        reveal("住所が市内かどうか確かめる");

        assertThat(everythingStored())
                .hasSizeGreaterThan(50)
                .noneMatch(stored -> holds(stored, NAME, ADDRESS, CONTACT, "金糸雀", "鳥籠町", "canary-qzx"));
    }

    @Test
    void noTableHoldsAWordOfTheLetterOrOfItsSummary() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Splitting.class).describe(opinion, 1, "遊び場に影を作る", null);

        assertThat(everythingStored()).noneMatch(stored -> holds(stored, "籠の鳥", "屋根", "遊具", "影を作る"));
        assertThat(beans.getBean(OpinionQueries.class).list(call).getFirst().summary())
                .isEqualTo("遊び場に影を作る");
    }

    @Test
    void theSealedColumnsOpenToWhatWasTyped() {
        RevealedSender sender = reveal("電話で確かめる");

        assertThat(sender.name()).isEqualTo(NAME);
        assertThat(sender.address()).isEqualTo(ADDRESS);
        assertThat(sender.contact()).isEqualTo(CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DemoPeople.LEAD,
                DemoPeople.CLERK,
                DemoPeople.WRITER_HOIKU,
                DemoPeople.CHIEF_HOIKU,
                DemoPeople.WRITER_KATEI,
                DemoPeople.VIEWER,
                DemoPeople.MEMBER,
                DemoPeople.ADMIN,
                DemoPeople.AUDITOR
            })
    void noPageShowsTheSender(String login) {
        for (String path : List.of(
                "",
                CommentLinks.calls(),
                CommentLinks.call(call),
                CommentLinks.submission(call, 1),
                CommentLinks.opinions(call),
                CommentLinks.opinion(call, opinion))) {
            signIn(login).open(path);

            assertThat(page()).as(login + " at /" + path).doesNotContain(CANARIES);
            assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain(CANARIES);
        }
    }

    @Test
    void noRecordForTheScreensHoldsTheSender() {
        List<Object> records = new ArrayList<>();
        office.as(DemoPeople.CLERK);
        records.addAll(
                beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).rows());
        records.add(CommentFixtures.letter(beans, call, 1));
        records.addAll(beans.getBean(OpinionQueries.class).list(call));
        records.add(beans.getBean(OpinionQueries.class).find(opinion).orElseThrow());
        records.addAll(beans.getBean(CommentWork.class).waiting());
        office.as(DemoPeople.WRITER_HOIKU);
        records.add(beans.getBean(OpinionQueries.class).find(opinion).orElseThrow());
        records.addAll(beans.getBean(CommentWork.class).waiting());

        assertThat(records).allSatisfy(shown -> assertThat(shown.toString()).doesNotContain(CANARIES));
    }

    @Test
    void theSectionSeesTheOpinionAndNotTheRestOfTheLetter() {
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinion));

        assertThat(page()).contains("公園に屋根がほしいです。").doesNotContain("遊具");
    }

    @Test
    void opensForAReasonForThisOneViewOnly() {
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        press("comment.SenderLine.reveal");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("住所を確かめる");
        press("comment.SenderLine.show");

        assertThat(page()).contains(NAME, ADDRESS);
        assertThat(address()).doesNotContain(CANARIES);

        open(CommentLinks.submission(call, 1));
        assertThat(page()).doesNotContain(CANARIES).contains(SubmissionRow.MASK);
    }

    @Test
    void doesNotOpenWithoutAReason() {
        assertThatThrownBy(() -> reveal(" "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.reasonMissing");
    }

    @Test
    void theTrailSaysWhoLookedAtWhatAndWhyButNotWhomTheySaw(CapturedOutput log) {
        reveal("金糸雀 鳴子さんの住所（" + ADDRESS + "）を確かめる");

        Map<String, Object> entry = jdbc.sql(
                        "select login, subject_type, subject, outcome, detail from account_trail where operation = 'citizen.reveal'")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("login", DemoPeople.CLERK)
                .containsEntry("subject_type", "SubmissionId")
                .containsEntry("subject", letter.toString())
                .containsEntry("outcome", "DONE");
        assertThat(entry.get("detail").toString()).contains("を確かめる").doesNotContain(CANARIES);
        assertThat(log.getAll()).doesNotContain(CANARIES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金糸雀\u3000鳴子さんを確かめる",
                "金糸雀さんを確かめる",
                "鳴子さんを確かめる",
                "金糸 雀鳴 子を確かめる",
                "鳥籠町の人かを確かめる",
                "かなりや市鳥籠町９－９－９を確かめる",
                "CANARY-QZX＠example.jpを確かめる",
                "住所の末尾が9の9の9、ではなく 9‐9‐9 かを確かめる"
            })
    void theTrailDoesNotTellTheSenderHoweverTheReasonIsSpaced(String reason) {
        reveal(reason);

        String detail = jdbc.sql("select detail from account_trail where operation = 'citizen.reveal'")
                .query(String.class)
                .single();
        assertThat(detail).contains("を確かめる", SubmissionRow.MASK).doesNotContain(CANARIES);
        assertThat(java.text.Normalizer.normalize(detail, java.text.Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Pd}\\s]", "")
                        .toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("金糸雀", "鳴子", "鳥籠町", "999", "canaryqzx");
    }

    @Test
    void theTrailKeepsAReasonThatTellsNobody() {
        reveal("市内の在住・在勤かどうかを電話で確かめるため。期限は12月9日。");

        assertThat(jdbc.sql("select detail from account_trail where operation = 'citizen.reveal'")
                        .query(String.class)
                        .single())
                .isEqualTo("市内の在住・在勤かどうかを電話で確かめるため。期限は12月9日。");
    }

    @Test
    void masksTheBareSurnameOfANameThatWasTypedWithoutABlank() {
        assertThat(new RevealedSender("金糸雀鳴子", "", "").maskedIn("金糸雀さんの電話")).isEqualTo(SubmissionRow.MASK + "さんの電話");
    }

    @Test
    void whatALetterDoesNotTellIsTakenFromTheOtherLettersOfTheSamePerson() {
        office.as(DemoPeople.CLERK);
        Intake intake = beans.getBean(Intake.class);
        intake.enter(call, CommentFixtures.letter("名乗らない手紙。", "", ""));
        intake.enter(
                call,
                new NewSubmission(
                        Channel.POST, CommentFixtures.letter("x").receivedAt(), "名前だけの手紙。", true, NAME, "", "", 2));
        intake.enter(call, CommentFixtures.letter("住所だけの手紙。", "", ADDRESS));
        SubmissionDetails fourth = CommentFixtures.letter(beans, call, 4);
        intake.samePerson(fourth.id(), fourth.version(), 2);

        for (int number : List.of(2, 3, 4)) {
            RevealedSender sender = beans.getBean(SenderAccess.class)
                    .reveal(CommentFixtures.letter(beans, call, number).id(), "確かめる");
            assertThat(sender.name()).as("name of letter " + number).isEqualTo(NAME);
            assertThat(sender.address()).as("address of letter " + number).isEqualTo(ADDRESS);
        }
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
    void doesNotOpenForThoseWhoHaveNoBusinessWithSenders(String login) {
        office.as(login);

        assertThatThrownBy(() -> beans.getBean(SenderAccess.class).reveal(letter, "見たい"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select count(*) from account_trail where operation = 'citizen.reveal'"
                                + " and outcome = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theWordsOfTheLetterAreNeverWrittenAgain() {
        byte[] before = storedText();
        signIn(DemoPeople.CLERK);
        OpinionId second = CommentFixtures.opinion(beans, call, 1, 2, 2);
        beans.getBean(Splitting.class).describe(second, 0, "遊具を増やす", null);

        assertThat(storedText()).isEqualTo(before);
        assertThat(beans.getBean(OriginalTexts.class).require(letter).words()).contains("籠の鳥太郎");
    }

    private RevealedSender reveal(String reason) {
        return office.as(
                DemoPeople.CLERK,
                () -> beans.getBean(SenderAccess.class)
                        .reveal(CommentFixtures.letter(beans, call, 1).id(), reason));
    }

    private byte[] storedText() {
        return jdbc.sql("select sealed_text from comment_original where submission_id = :id")
                .param("id", letter.toString())
                .query(byte[].class)
                .single();
    }

    /** Every value of every table as bytes. */
    private List<byte[]> everythingStored() {
        List<byte[]> values = new ArrayList<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("select * from `" + table + "`").query().listOfRows().stream()
                        .flatMap(row -> row.values().stream())
                        .filter(value -> value != null)
                        .forEach(value -> values.add(
                                value instanceof byte[] bytes
                                        ? bytes
                                        : value.toString().getBytes(StandardCharsets.UTF_8))));
        return values;
    }

    private static boolean holds(byte[] stored, String... canaries) {
        String asText = new String(stored, StandardCharsets.UTF_8);
        String asUtf16 = new String(stored, StandardCharsets.UTF_16LE);
        for (String canary : canaries) {
            if (asText.contains(canary) || asUtf16.contains(canary)) {
                return true;
            }
        }
        return false;
    }
}
