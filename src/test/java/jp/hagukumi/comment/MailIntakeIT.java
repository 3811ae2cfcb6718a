package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import jp.hagukumi.comment.intake.MailFault;
import jp.hagukumi.comment.intake.MailRefusal;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
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
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Mails become letters: each once, with everything that came with it, and nothing of it in the clear. */
@PortalIT
@ExtendWith(OutputCaptureExtension.class)
class MailIntakeIT {

    private static final String WORDS = "検体0001と申します。公園に屋根がほしい。";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MailIntake intake;

    @Autowired
    private EnclosureAccess enclosures;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;
    private List<Path> before = List.of();

    @BeforeEach
    void aCallIsOpen() {
        before = sealedFiles();
        call = CommentFixtures.openCall(office, beans);
        office.as(DemoPeople.CLERK);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void aMailBecomesALetterWithItsSenderItsDayAndItsFiles() throws IOException {
        byte[] mail = Mails.withFiles(1, WORDS, "別紙.pdf", "内容");

        assertThat(take(bring(mail))).extracting(TakenMail::verdict).containsExactly(IncomingVerdict.NEW);

        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        assertThat(letter.channel()).isEqualTo(Channel.MAIL);
        assertThat(letter.receivedAt()).isEqualTo("2025-01-08T01:15:00Z");
        assertThat(letter.late()).isFalse();
        assertThat(letter.missing().isEmpty())
                .as("no mail says where somebody lives")
                .isFalse();
        assertThat(letter.enclosures()).isEqualTo(2);
        assertThat(beans.getBean(OriginalTexts.class).require(letter.id()).words())
                .isEqualTo(WORDS);
        assertThat(beans.getBean(SenderAccess.class).reveal(letter.id(), "確かめる"))
                .isEqualTo(new RevealedSender("検体0001", "", "k1@example.jp", "", "Subject: 意見"));
        List<EnclosureDetails> kept = enclosures.list(letter.id(), "確かめる");
        assertThat(kept).extracting(EnclosureDetails::name).containsExactly("mail.eml", "別紙.pdf");
        assertThat(content(kept.get(0))).isEqualTo(mail);
        assertThat(content(kept.get(1))).isEqualTo("内容".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCallIsNotClosedWhileAMailWaits() {
        MailId mail = bring(Mails.plain(1, WORDS));
        CallAdministration administration = beans.getBean(CallAdministration.class);
        long seen = beans.getBean(CallQueries.class).find(call).orElseThrow().version();

        assertThat(administration.left(call)).containsExactly(new LeftToDo("comment.violation.mailsLeft", 1));
        assertThatThrownBy(() -> administration.close(call, seen))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.mailsLeft");

        intake.discard(call, List.of(mail));
        administration.close(call, seen);
    }

    @Test
    void theSenderIsMaskedInTheirOwnWords() {
        take(bring(Mails.plain(1, WORDS)));

        assertThat(CommentFixtures.letter(beans, call, 1).redactions())
                .extracting(RedactionRow::reason)
                .containsExactly(RedactionReason.SENDER);
    }

    @Test
    void theSameMailAgainChangesNothing() {
        byte[] mail = Mails.withFiles(1, WORDS, "別紙.pdf", "内容");
        take(bring(mail));
        List<Path> once = added();

        MailId again = bring(mail);
        assertThat(intake.waiting(call, null).getFirst().verdict()).isEqualTo(IncomingVerdict.SAME_AGAIN);
        assertThat(intake.waiting(call, null).getFirst().like()).isEqualTo(1);
        assertThat(take(again)).containsExactly(new TakenMail(again, IncomingVerdict.SAME_AGAIN, 1));

        assertThat(inbox()).hasSize(1);
        assertThat(intake.waiting(call, null)).isEmpty();
        assertThat(added()).containsExactlyElementsOf(once);
    }

    @Test
    void aMailThatDoesNotSayWhichItIsIsKnownByWhatItSays() {
        byte[] mail = new String(Mails.plain(1, WORDS), StandardCharsets.ISO_8859_1)
                .replaceFirst("Message-ID:.*\r\n", "")
                .getBytes(StandardCharsets.ISO_8859_1);
        take(bring(mail));

        take(bring(mail));
        assertThat(inbox()).hasSize(1);
        take(bring(new String(mail, StandardCharsets.ISO_8859_1)
                .replace("8 Jan", "9 Jan")
                .getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(inbox()).hasSize(2);
    }

    @Test
    void twoThatWaitAndAreTheSameAreOne() {
        MailId first = bring(Mails.plain(1, WORDS));
        MailId second = bring(Mails.plain(1, WORDS));

        assertThat(intake.waiting(call, null))
                .extracting(MailLine::verdict)
                .containsExactly(IncomingVerdict.NEW, IncomingVerdict.SAME_AGAIN);
        assertThat(intake.take(call, List.of(first, second), null, true))
                .extracting(TakenMail::number)
                .containsExactly(1, 1);
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void otherWordsUnderTheSameMessageIdAreAFurtherLetterOfTheSamePerson() {
        take(bring(Mails.plain(1, WORDS)));

        assertThat(take(bring(Mails.plain(1, "別の意見。"))))
                .extracting(TakenMail::verdict)
                .containsExactly(IncomingVerdict.CHANGED);
        assertThat(CommentFixtures.letter(beans, call, 2).samePerson()).containsExactly(1);
    }

    @Test
    void whatSomebodyTypedInBeforeIsSaidToBeTheSame() {
        beans.getBean(Intake.class)
                .enter(
                        call,
                        new NewSubmission(
                                Channel.MAIL,
                                CommentFixtures.letter("x").receivedAt(),
                                WORDS,
                                true,
                                "検体0001",
                                "",
                                "k1@example.jp",
                                null));
        bring(Mails.plain(1, WORDS));

        assertThat(intake.waiting(call, null))
                .extracting(MailLine::verdict, MailLine::like)
                .containsExactly(org.assertj.core.api.Assertions.tuple(IncomingVerdict.TWIN, 1));
    }

    @Test
    void aMailWithoutADayWaitsForOne() {
        MailId undated = bring(without("Date:.*\r\n"));
        MailId future = bring(new String(Mails.plain(2, WORDS), StandardCharsets.ISO_8859_1)
                .replace("Jan 2025", "Jan 2125")
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(intake.waiting(call, null))
                .extracting(MailLine::verdict)
                .containsExactly(IncomingVerdict.REFUSED, IncomingVerdict.REFUSED);
        assertThat(intake.take(call, List.of(undated, future), null, true))
                .extracting(TakenMail::number)
                .containsOnlyNulls();
        assertThat(inbox()).isEmpty();

        assertThat(intake.take(call, List.of(undated, future), LocalDate.of(2025, 1, 16), true))
                .extracting(TakenMail::number)
                .containsExactly(1, 2);
        assertThat(CommentFixtures.letter(beans, call, 1).late()).isTrue();
    }

    @Test
    void refusesADayToCome() {
        MailId undated = bring(without("Date:.*\r\n"));

        assertThatThrownBy(() -> intake.take(call, List.of(undated), LocalDate.of(2125, 1, 1), true))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.receivedInFuture");
    }

    @Test
    void ofAMailThatIsRefusedNothingStays(CapturedOutput log) {
        byte[] mail = Mails.withFiles(1, WORDS, "別紙.pdf", "内容");

        assertThatThrownBy(() -> bring(Arrays.copyOf(mail, mail.length - 30)))
                .isInstanceOf(MailRefusal.class)
                .extracting(refusal -> ((MailRefusal) refusal).fault())
                .isEqualTo(MailFault.CUT);

        assertThat(added()).isEmpty();
        assertThat(intake.waiting(call, null)).isEmpty();
        assertThat(log.getAll()).doesNotContain("検体0001", "k1@example.jp", "公園", "別紙");
    }

    @Test
    void ofAMailThatIsTakenAwayNothingStays() {
        MailId mail = bring(Mails.plain(1, WORDS));
        assertThat(added()).hasSize(1);

        intake.discard(call, List.of(mail));

        assertThat(added()).isEmpty();
        assertThat(intake.waiting(call, null)).isEmpty();
        assertThat(take(mail)).isEmpty();
        assertThat(inbox()).isEmpty();
    }

    @Test
    void aLetterThatCannotBeStoredLeavesTheMailWaitingAndNoFiles() {
        MailId mail = bring(Mails.withFiles(1, WORDS, "別紙.pdf", "内容"));
        List<Path> waiting = added();
        jdbc.sql("alter table comment_enclosure rename to comment_enclosure_away")
                .update();
        try {
            assertThat(take(mail)).extracting(TakenMail::failure).containsExactly("comment.violation.mailFailed");
        } finally {
            jdbc.sql("alter table comment_enclosure_away rename to comment_enclosure")
                    .update();
        }
        // Whether a row names the files could not be asked while there was no table.
        assertThat(added()).containsAll(waiting);
        assertThat(inbox()).isEmpty();

        assertThat(take(mail)).extracting(TakenMail::number).containsExactly(1);
    }

    @Test
    void aMailThatCannotBeTakenHidesNothingOfTheOthers(CapturedOutput log) throws IOException {
        MailId first = bring(Mails.plain(1, WORDS));
        List<Path> without = added();
        MailId lost = bring(Mails.plain(2, WORDS));
        Files.delete(added().stream()
                .filter(file -> !without.contains(file))
                .findFirst()
                .orElseThrow());
        MailId last = bring(Mails.plain(3, WORDS));

        List<TakenMail> outcome = intake.take(call, List.of(first, lost, last), null, true);

        assertThat(outcome).extracting(TakenMail::number).containsExactly(1, null, 2);
        assertThat(outcome).extracting(TakenMail::hasFailed).containsExactly(false, true, false);
        assertThat(intake.waiting(call, null)).extracting(MailLine::id).containsExactly(lost);
        assertThat(log.getAll()).doesNotContain("k2@example.jp");
    }

    @Test
    void mailsAreReadOneAfterTheOther() throws Exception {
        Seat desk =
                (Seat) ReflectionTestUtils.getField(AopTestUtils.<MailIntake>getUltimateTargetObject(intake), "desk");
        CompletableFuture<MailId> other = Objects.requireNonNull(desk).on(() -> {
            CompletableFuture<MailId> waits = CompletableFuture.supplyAsync(() -> {
                office.as(DemoPeople.CLERK);
                try {
                    return bring(Mails.plain(1, WORDS));
                } finally {
                    office.nobody();
                }
            });
            assertThatThrownBy(() -> waits.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return waits;
        });

        assertThat(other.get(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void nothingThatCanBeReadIsStored(CapturedOutput log) throws IOException {
        take(bring(Mails.withFiles(1, WORDS, "金糸雀.pdf", "金糸雀の内容")));
        bring(Mails.withFiles(2, "待っている手紙。", "図面.pdf", "内容"));

        for (Path file : added()) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("公園", "金糸雀", "example", "Content-Type", "application");
        }
        for (String table : List.of("comment_mail", "comment_enclosure", "comment_submission", "account_trail")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().stream()
                            .flatMap(row -> row.values().stream())
                            .map(value -> value instanceof byte[] bytes
                                    ? new String(bytes, StandardCharsets.UTF_8)
                                    : String.valueOf(value)))
                    .as(table)
                    .isNotEmpty()
                    .noneMatch(stored -> stored.contains("金糸雀")
                            || stored.contains("example")
                            || stored.contains("公園")
                            || stored.contains("pdf"));
        }
        assertThat(log.getAll()).doesNotContain("検体0001", "k1@example.jp", "公園", "金糸雀");
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
    void whatCameWithALetterIsClosedToThoseWhoHaveNoBusinessWithSenders(String login) {
        take(bring(Mails.plain(1, WORDS)));
        SubmissionId letter = CommentFixtures.letter(beans, call, 1).id();
        EnclosureId file = enclosures.list(letter, "確かめる").getFirst().id();
        office.as(login);

        assertThatThrownBy(() -> enclosures.list(letter, "見たい")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enclosures.open(file, "見たい")).isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select count(*) from account_trail where operation = 'citizen.reveal'"
                                + " and outcome = 'REFUSED' and login = :login")
                        .param("login", login)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoeverOpensAFileIsWrittenDownWithTheReasonAndWithoutTheSender() throws IOException {
        take(bring(Mails.plain(1, WORDS)));
        SubmissionId letter = CommentFixtures.letter(beans, call, 1).id();
        EnclosureDetails file = enclosures.list(letter, "一覧を見る").getFirst();
        content(file);

        assertThat(jdbc.sql("select subject_type, subject, detail from account_trail"
                                + " where operation = 'citizen.reveal' order by id desc limit 1")
                        .query()
                        .singleRow())
                .containsEntry("subject_type", "EnclosureId")
                .containsEntry("subject", file.id().toString())
                .containsEntry("detail", SubmissionRow.MASK + "の原本を確かめる");
        assertThatThrownBy(() -> enclosures.open(file.id(), " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.reasonMissing");
    }

    @Test
    void noMoreWaitThanCanBeLookedThrough() {
        MailId one = bring(Mails.plain(1, WORDS));
        jdbc.sql("""
                insert into comment_mail
                select uuid(), 0, call_id, bytes, brought_at, sent_at, identity_print, content_print,
                  sender_print, attachments, cut_perhaps, heading_unreadable
                from comment_mail, seq_1_to_199 where id = :id
                """).param("id", one.toString()).update();
        List<Path> kept = added();

        assertThatThrownBy(() -> bring(Mails.plain(2, WORDS)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.mailsWaiting");
        assertThat(added()).isEqualTo(kept);
    }

    private MailId bring(byte[] mail) {
        return intake.bring(call, new ByteArrayInputStream(mail));
    }

    private List<TakenMail> take(MailId mail) {
        return intake.take(call, List.of(mail), null, true);
    }

    private byte[] without(String heading) {
        return new String(Mails.plain(1, WORDS), StandardCharsets.ISO_8859_1)
                .replaceFirst(heading, "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] content(EnclosureDetails file) throws IOException {
        try (InputStream in = enclosures.open(file.id(), "検体0001の原本を確かめる")) {
            return in.readAllBytes();
        }
    }

    private List<SubmissionRow> inbox() {
        return beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).rows();
    }

    private List<Path> added() {
        return sealedFiles().stream().filter(file -> !before.contains(file)).toList();
    }

    private List<Path> sealedFiles() {
        Path folder = beans.getBean(PortalHome.class).files().resolve("sealed");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
