package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.comment.scan.ScanFiles;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PlainWords;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-056: two persons erase what tells who wrote; counts stay, and nobody can read the rest any more. */
@PortalIT
@ExtendWith(OutputCaptureExtension.class)
class ErasureIT {

    private static final int CANARIES = 500;
    /** Of this run alone, so that nothing that another test left is taken for it. */
    private static final String MARK = "検体" + Long.toHexString(System.nanoTime());

    private static final LocalDate KEPT_UNTIL = CommentFixtures.LAST_DAY.plusYears(1);

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private PortalHome home;

    @Autowired
    private Erasing erasing;

    @Autowired
    private CallKeys keys;

    @Autowired
    private CallKeysAtStart start;

    private CallId call;

    @BeforeEach
    void aQuestionnaireIsOpen() {
        call = CommentFixtures.openCall(office, beans, CallKind.QUESTIONNAIRE);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void nothingOfFiveHundredSendersAndTheirLettersCanBeReadBehindIt(CapturedOutput log) throws IOException {
        Set<Path> storedBefore = storedFiles();
        bringFileOfCanaries();
        bringMailAndScan();
        assertThat(storedFiles()).hasSizeGreaterThan(storedBefore.size());
        List<byte[]> before = sealedWords();
        DataKey old = keys.of(call);
        sortAll();
        assertThat(beans.getBean(OriginalSearch.class)
                        .find(call, canary(7), "確かめるため。", 0)
                        .hits())
                .isNotEmpty();
        assertThat(beans.getBean(CommentSearch.class)
                        .find(call, "公園", EnumSet.allOf(SearchKind.class), 0)
                        .hits())
                .isNotEmpty();
        assertThat(beans.getBean(CommentSearch.class)
                        .find(call, MARK, EnumSet.allOf(SearchKind.class), 0)
                        .hits())
                .as("a search of what everybody may see finds no sender before it either")
                .isEmpty();
        PlainWords.assertNowhereIn(home.path(), MARK);
        CallCounts counts = beans.getBean(Counting.class).of(call);
        closeAndLetTimePass();

        erase();

        assertThat(beans.getBean(Counting.class).of(call)).isEqualTo(counts);
        assertThat(counts.letters()).isEqualTo(CANARIES + 2);
        assertThat(home.keys().resolve("data").resolve(CallKeys.name(call) + ".key"))
                .doesNotExist();
        // What was stored opens with the old key, so that the test would see it; with what is left it does not.
        assertThat(new SealedWords(letterNumbered(1), before.getFirst()).opened(old))
                .contains(canary(1));
        assertThatThrownBy(() -> new SealedWords(letterNumbered(1), before.getFirst()).opened(keys.of(call)))
                .isInstanceOf(RuntimeException.class);
        everythingThatCanBeOpened().forEach(words -> assertThat(words).doesNotContain(MARK));
        PlainWords.assertNowhereIn(home.path(), MARK);
        assertThat(log.getAll()).doesNotContain(MARK);
        assertThat(beans.getBean(CallIndexes.class).holds(call)).isFalse();
        assertThat(jdbc.sql("select (select count(*) from comment_sender) + (select count(*) from comment_enclosure)"
                                + " + (select count(*) from comment_scan) + (select count(*) from comment_mail)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(storedFiles()).isEqualTo(storedBefore);
    }

    @Test
    void nobodyCanOpenASenderAnyMore() {
        sortedAndOver();
        SubmissionId letter = letterNumbered(1);
        erase();

        assertThatThrownBy(() -> beans.getBean(SenderAccess.class).reveal(letter, "確かめるため。"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.erased");
    }

    @Test
    void theLetterStillOpensWithBlocksForItsWords() {
        sortedAndOver();
        erase();

        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        assertThat(letter.percent()).isEqualTo(100);
        assertThat(letter.segments()).extracting(Segment::text).allMatch(text -> text.matches("[■\n●]+"));
    }

    @Test
    void nothingIsOfferedOrTakenThatNeedsWhatIsGone() {
        sortedAndOver();
        erase();

        SubmissionDetails letter = CommentFixtures.letter(beans, call, 1);
        assertThat(letter.allowed()).isEmpty();
        assertThatThrownBy(() -> beans.getBean(Splitting.class)
                        .redact(letter.id(), letter.version(), "■", RedactionReason.ABUSE, ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.erased");
    }

    @Test
    void theSamePersonDoesNotAgree() {
        sortedAndOver();
        office.as(DemoPeople.LEAD);
        erasing.ask(call);

        assertThatThrownBy(() -> erasing.agree(call))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.secondPersonNeeded");
        assertNothingErased();
    }

    @Test
    void nobodyAgreesToWhatWasTakenBack() {
        sortedAndOver();
        office.as(DemoPeople.LEAD);
        erasing.ask(call);
        erasing.withdraw(call);
        office.as(DemoPeople.CLERK);

        assertThatThrownBy(() -> erasing.agree(call))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.erasureNotAsked");
        assertNothingErased();
    }

    @Test
    void isNotAskedForBeforeItsTimeHasPassed() {
        sortAll();
        close();
        clock.stopAt(KEPT_UNTIL.atTime(14, 59).toInstant(ZoneOffset.UTC));
        beans.getBean(CallAdministration.class).keepUntil(call, version(), KEPT_UNTIL);

        assertThatThrownBy(() -> erasing.ask(call))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.erasureNotYet");

        clock.stopAt(KEPT_UNTIL.atTime(15, 0).toInstant(ZoneOffset.UTC));
        erasing.ask(call);
        assertThat(erasing.preview(call).isAsked()).isTrue();
    }

    @Test
    void isNotAskedForWhileTheCallIsOpen() {
        assertThatThrownBy(() -> erasing.ask(call)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPublicCommentIsNotErasedBeforeItsResultIsPublished() {
        call = CommentFixtures.openCall(office, beans);
        sortedAndOver();

        assertThatThrownBy(() -> erasing.ask(call))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.erasureNotPublished");
    }

    @Test
    void theDryRunCountsWhatWouldGoAndChangesNothing() {
        bringMailAndScan();
        sortedAndOver();
        office.as(DemoPeople.LEAD);

        ErasurePreview preview = erasing.preview(call);

        assertThat(preview.goes()).isEqualTo(new ErasureTally(3, 3, 2));
        assertThat(preview.obstacles()).isEmpty();
        assertNothingErased();
    }

    @Test
    void anErasureThatWasCutOffBeforeTheKeyWasDestroyedIsFinishedAtTheNextStart() {
        sortedAndOver();
        office.as(DemoPeople.LEAD);
        erasing.ask(call);
        office.as(DemoPeople.CLERK);
        beans.getBean(ErasureSteps.class).erase(call);
        Path key = home.keys().resolve("data").resolve(CallKeys.name(call) + ".key");
        assertThat(key).exists();

        start.afterSingletonsInstantiated();

        assertThat(key).doesNotExist();
        assertThat(CommentFixtures.letter(beans, call, 1).segments()).isNotEmpty();
    }

    @Test
    void whoHasToAgreeFindsItInTheirWork() {
        sortedAndOver();
        office.as(DemoPeople.LEAD);
        erasing.ask(call);

        assertThat(beans.getBean(ErasureWork.class).waiting()).isEmpty();
        office.as(DemoPeople.CLERK);
        assertThat(beans.getBean(ErasureWork.class).waiting())
                .singleElement()
                .extracting(waiting -> waiting.items().getFirst().link())
                .isEqualTo(CommentLinks.erasure(call));
        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(beans.getBean(ErasureWork.class).waiting()).isEmpty();
    }

    @Test
    void theTrailSaysWhoAskedAndWhoAgreed() {
        sortedAndOver();
        erase();

        assertThat(jdbc.sql("select concat(login, ' ', detail) from account_trail"
                                + " where operation = 'citizen.erase' order by at, id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        DemoPeople.LEAD + " asked: 1 letters, 1 senders, 0 files",
                        DemoPeople.CLERK + " erased: 1 letters, 1 senders, 0 files");
    }

    @Test
    void whatTheColumnsOfAServiceWereIsRememberedBehindIt() {
        bringFileOfCanaries();
        sortAll();
        closeAndLetTimePass();
        erase();

        List<IncomingColumn> columns = List.of(new IncomingColumn("ご意見", ColumnMeaning.OTHER));
        assertThat(beans.getBean(FormServices.class).remembered("form", columns))
                .extracting(IncomingColumn::meaning)
                .containsExactly(ColumnMeaning.TEXT);
    }

    private static String canary(int number) {
        return MARK + "-%04d".formatted(number);
    }

    private void bringFileOfCanaries() {
        StringBuilder csv = new StringBuilder("受付番号,氏名,住所,メールアドレス,ご意見\n");
        IntStream.rangeClosed(1, CANARIES)
                .forEach(i -> csv.append(
                        "R%04d,%s,検体町%d丁目,k%d@example.jp,公園に屋根を。私は%sです。\n".formatted(i, canary(i), i, i, canary(i))));
        FileIntake intake = beans.getBean(FileIntake.class);
        IntakeId file = intake.bring(
                call,
                MARK + "の一覧.csv",
                new ByteArrayInputStream(csv.toString().getBytes(Charset.forName("windows-31j"))));
        IntakeDetails details = intake.find(file).orElseThrow();
        IntakePlan proposed = details.plan();
        intake.start(
                file,
                details.version(),
                new IntakePlan("form", proposed.columns(), Channel.FORM, CommentFixtures.FIRST_DAY, true, true));
        intake.await(file);
        assertThat(beans.getBean(Counting.class).of(call).letters()).isEqualTo(CANARIES);
    }

    private void bringMailAndScan() {
        MailIntake mails = beans.getBean(MailIntake.class);
        MailId mail = mails.bring(call, new ByteArrayInputStream(Mails.plain(901, "花壇を増やしてほしい。")));
        mails.take(call, List.of(mail), CommentFixtures.FIRST_DAY, true);
        Typing typing = beans.getBean(Typing.class);
        DraftDetails draft = typing.find(
                typing.bring(call, null, canary(902) + ".png", new ByteArrayInputStream(ScanFiles.png(20, 30))));
        typing.finish(draft.id(), draft.version(), typed(), false);
    }

    private static DraftWords typed() {
        return new DraftWords(
                Channel.FAX,
                CommentFixtures.FIRST_DAY,
                LocalTime.NOON,
                canary(902),
                "検体町2",
                "",
                null,
                true,
                canary(902) + "が書いたものです。",
                "");
    }

    private void sortedAndOver() {
        office.as(DemoPeople.CLERK);
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("公園に屋根を。私は検体0001です。", "検体0001", "検体町1"));
        sortAll();
        closeAndLetTimePass();
    }

    private void sortAll() {
        office.as(DemoPeople.CLERK);
        for (SubmissionNumber letter : beans.getBean(Submissions.class).numbersOf(call)) {
            SubmissionDetails details = CommentFixtures.letter(beans, call, letter.number());
            CommentFixtures.setAside(
                    beans, call, letter.number(), 0, details.segments().size() - 1, SetAsideReason.OFF_TOPIC);
        }
    }

    private void closeAndLetTimePass() {
        close();
        beans.getBean(CallAdministration.class).keepUntil(call, version(), KEPT_UNTIL);
        clock.stopAt(KEPT_UNTIL.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private void close() {
        office.as(DemoPeople.CLERK);
        clock.stopAt(CommentFixtures.LAST_DAY.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        beans.getBean(CallAdministration.class).close(call, version());
    }

    private long version() {
        return beans.getBean(CallQueries.class).find(call).orElseThrow().version();
    }

    private void erase() {
        office.as(DemoPeople.LEAD);
        erasing.ask(call);
        office.as(DemoPeople.CLERK);
        erasing.agree(call);
    }

    private SubmissionId letterNumbered(int number) {
        return beans.getBean(Submissions.class)
                .numbered(call, number)
                .orElseThrow()
                .id();
    }

    private List<byte[]> sealedWords() {
        return jdbc.sql("select o.sealed_text from comment_original o join comment_submission s"
                        + " on s.id = o.submission_id order by s.number")
                .query(byte[].class)
                .list();
    }

    private List<String> everythingThatCanBeOpened() {
        List<String> words = new ArrayList<>();
        for (SubmissionNumber letter : beans.getBean(Submissions.class).numbersOf(call)) {
            words.add(beans.getBean(OriginalTexts.class).require(letter.id()).words());
        }
        beans.getBean(IncomingFiles.class).of(call).forEach(file -> words.add(file.name(keys.of(call))));
        return words;
    }

    private void assertNothingErased() {
        assertThat(keys.of(call)).isNotNull();
        assertThat(home.keys().resolve("data").resolve(CallKeys.name(call) + ".key"))
                .exists();
        assertThat(jdbc.sql("select count(*) from comment_call where erased_at is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        office.as(DemoPeople.CLERK);
        assertThat(beans.getBean(SenderAccess.class)
                        .reveal(
                                letterNumbered(
                                        beans.getBean(Counting.class).of(call).letters()),
                                "確かめるため。")
                        .name())
                .isEqualTo("検体0001");
    }

    private Set<Path> storedFiles() throws IOException {
        try (Stream<Path> all = Files.walk(home.files())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(intake|enclosure|scan)-.*"))
                    .collect(Collectors.toSet());
        }
    }
}
