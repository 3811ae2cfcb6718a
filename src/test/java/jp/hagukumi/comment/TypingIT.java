package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Role;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.scan.ScanFault;
import jp.hagukumi.comment.scan.ScanFiles;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.workbook.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A letter being typed is safe on the server, readable to its writer alone, and becomes a letter in one step. */
@PortalIT
@ExtendWith(OutputCaptureExtension.class)
class TypingIT {

    private static final String SECOND_CLERK = "typing-clerk";
    private static final String NAME = "検体0001";
    private static final String ADDRESS = "検体町1-1";
    private static final String TEXT = "かなりや公園に屋根をつけてください。";
    private static final String LONG_TEXT = "遊び場を増やしてください。".repeat(40);
    private static final String FILE = "検体0001の手紙.png";

    @Autowired
    private Office office;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Typing typing;

    @Autowired
    private ScanAccess scans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private CallId call;
    private List<Path> before = List.of();

    @BeforeEach
    void twoClerksAndACall() throws IOException {
        before = sealedScans();
        DepartmentId department = office.department(DemoPeople.HOIKU);
        AccountFixtures.demoAccounts(beans)
                .person(SECOND_CLERK, "検体", DemoPeople.PASSWORD, Role.CLERK, department, LocalDate.of(2020, 4, 1));
        call = CommentFixtures.openCall(office, beans);
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    @Test
    void whatWasTypedIsThereWhenTheWriterComesBack() {
        DraftDetails draft = typing.begin(call, words("か"));
        typing.save(draft.id(), draft.version(), words(TEXT));

        assertThat(typing.mine(call))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).isEqualTo(words(TEXT)));
    }

    @Test
    void nothingThatWasTypedOrScannedLiesReadableInTheDatabaseOnTheDiskOrInTheLog(CapturedOutput log)
            throws IOException {
        byte[] scan = ScanFiles.png(300, 400);
        DraftDetails draft = scanned(scan);
        typing.save(draft.id(), draft.version(), words(TEXT, TEXT));
        typing.page(draft.id(), 0, 400, 0);

        assertThat(stored())
                .noneMatch(value -> value.contains("かなりや") || value.contains(NAME) || value.contains(ADDRESS));
        Path home = beans.getBean(PortalHome.class).path();
        String picture = new String(scan, StandardCharsets.ISO_8859_1).substring(40, 140);
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile).filter(path -> !path.startsWith(home.resolve("database"))))
                    .isNotEmpty()
                    .noneMatch(path -> holds(path, picture) || path.toString().contains(NAME));
        }
        assertThat(log.getAll()).doesNotContain("かなりや", NAME, ADDRESS);
    }

    @Test
    void whatIsSealedOpensOnlyInItsOwnRow() {
        DraftDetails mine = typing.begin(call, words(TEXT));
        DraftDetails other = typing.begin(call, words("別の手紙。"));
        jdbc.sql("update comment_draft a join comment_draft b on b.id = :other set a.sealed_words = b.sealed_words"
                        + " where a.id = :mine")
                .param("other", other.id().toString())
                .param("mine", mine.id().toString())
                .update();

        assertThatThrownBy(() -> typing.find(mine.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoTypesOnAnOlderStateIsToldAndOverwritesNothing() {
        DraftDetails draft = typing.begin(call, words("か"));
        typing.save(draft.id(), draft.version(), words(TEXT));

        assertThatThrownBy(() -> typing.save(draft.id(), draft.version(), words("古い")))
                .isInstanceOf(StaleVersion.class);
        assertThat(typing.find(draft.id()).words().text()).isEqualTo(TEXT);
    }

    @Test
    void finishingMakesTheLetterTakesTheDraftAwayAndKeepsTheScanWithIt() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));

        int number = typing.finish(draft.id(), draft.version(), words(TEXT), false);

        SubmissionDetails letter = CommentFixtures.letter(beans, call, number);
        assertThat(beans.getBean(OriginalTexts.class).require(letter.id()).words())
                .isEqualTo(TEXT);
        assertThat(typing.mine(call)).isEmpty();
        assertThat(scans.of(letter.id())).hasValueSatisfying(note -> {
            assertThat(note.pages()).isEqualTo(1);
            assertThat(note.secondTyping()).isNull();
        });
        assertThat(scans.file(letter.id(), "本文を確かめる").content()).isEqualTo(ScanFiles.png(300, 400));
    }

    @Test
    void aLetterThatIsRefusedStaysADraftWithItsScan() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));

        assertThatThrownBy(() -> typing.finish(draft.id(), draft.version(), words(" "), false))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.textMissing");

        assertThat(typing.mine(call)).singleElement().matches(DraftDetails::hasScan);
        assertThat(count("comment_submission")).isZero();
    }

    @Test
    void aLongLetterFromAScanIsNotTakenBeforeItsSecondTypingIsDoneOrLeftOut() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));

        assertThatThrownBy(() -> typing.finish(draft.id(), draft.version(), words(LONG_TEXT), false))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.secondTypingOpen");

        int number = typing.finish(draft.id(), draft.version(), words(LONG_TEXT), true);
        assertThat(secondTypingOf(number)).isEqualTo(SecondTyping.SKIPPED);
    }

    @Test
    void aSecondTypingShowsWhereItDiffersAndIsRecorded() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));
        String slip = LONG_TEXT.replaceFirst("増や", "減ら");

        Typing.Compared compared = typing.compare(draft.id(), draft.version(), words(LONG_TEXT, slip));

        assertThat(compared.difference().parts())
                .filteredOn(TextDiff.Part::differs)
                .containsExactly(new TextDiff.Part("増や", "減ら"));
        int number = typing.finish(draft.id(), compared.version(), words(LONG_TEXT), false);
        assertThat(secondTypingOf(number)).isEqualTo(SecondTyping.COMPARED);
    }

    @Test
    void halfALetterIsNoSecondTyping() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));

        assertThatThrownBy(() -> typing.compare(draft.id(), draft.version(), words(LONG_TEXT, "遊び場")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.secondTypingShort");
    }

    @Test
    void aLongLetterWithoutAScanIsTypedOnce() {
        DraftDetails draft = typing.begin(call, words(LONG_TEXT));

        assertThat(typing.finish(draft.id(), draft.version(), words(LONG_TEXT), false))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoScanIsRefusedAndNothingOfItStays() throws IOException {
        byte[] page = "<html>検体0001</html>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> typing.bring(call, null, "letter.pdf", new ByteArrayInputStream(page)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().kind()).isEqualTo(ScanFault.UNKNOWN_KIND));

        assertThat(count("comment_scan") + count("comment_draft")).isZero();
        assertThat(sealedScans()).isEmpty();
    }

    @Test
    void aScanCanComeWhenTypingHasBegun() {
        DraftDetails draft = typing.begin(call, words(TEXT));

        typing.bring(call, draft.id(), FILE, new ByteArrayInputStream(ScanFiles.pdf(2)));

        assertThat(typing.find(draft.id()))
                .returns(2, DraftDetails::pages)
                .returns(words(TEXT), DraftDetails::words)
                .returns(FILE, DraftDetails::scanName);
    }

    @Test
    void aDraftThatIsGivenUpTakesItsScanWithIt() throws IOException {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));

        typing.discard(draft.id());

        assertThat(typing.mine(call)).isEmpty();
        assertThat(count("comment_scan")).isZero();
        assertThat(sealedScans()).isEmpty();
    }

    @Test
    void anotherClerkSeesThatSomebodyTypesAndNotWhat() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));
        office.as(SECOND_CLERK);

        assertThat(typing.mine(call)).isEmpty();
        assertThat(typing.others(call)).singleElement().satisfies(other -> {
            assertThat(other.startedAt()).isEqualTo(draft.startedAt());
            assertThat(other.leftAlone()).isFalse();
        });
        for (Runnable deed : List.<Runnable>of(
                () -> typing.find(draft.id()),
                () -> typing.save(draft.id(), draft.version(), words("横から")),
                () -> typing.compare(draft.id(), draft.version(), words("横から", "横から")),
                () -> typing.finish(draft.id(), draft.version(), words("横から"), true),
                () -> typing.bring(call, draft.id(), FILE, new ByteArrayInputStream(ScanFiles.png(9, 9))),
                () -> typing.page(draft.id(), 0, 400, 0),
                () -> typing.file(draft.id()))) {
            assertThatThrownBy(deed::run)
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("comment.violation.draftOfOther");
        }
        assertThat(jdbc.sql("select count(*) from account_trail where outcome = 'REFUSED' and subject = :id")
                        .param("id", draft.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void aDraftThatItsWriterHasLeftAloneCanBeGivenUpByAnotherClerk() {
        DraftDetails draft = typing.begin(call, words(TEXT));
        office.as(SECOND_CLERK);
        assertThatThrownBy(() -> typing.discard(draft.id()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.draftInUse");

        clock.advance(LetterDraft.LEFT_ALONE.plus(Duration.ofMinutes(1)));

        typing.discard(draft.id());
        assertThat(count("comment_draft")).isZero();
    }

    @Test
    void aScanWhoseRowIsStoredKeepsItsBytesWhateverIsToldOfTheConnection() {
        TypingSteps steps = beans.getBean(TypingSteps.class);
        Typing unlucky = typingWith(
                new TypingSteps(
                        beans.getBean(Calls.class),
                        beans.getBean(LetterDrafts.class),
                        beans.getBean(Scans.class),
                        beans.getBean(CallKeys.class),
                        beans.getBean(Permissions.class),
                        beans.getBean(CurrentAccount.class),
                        beans.getBean(Trail.class),
                        clock) {
                    @Override
                    public DraftId register(CallId id, @Nullable DraftId there, Looked looked) {
                        steps.register(id, there, looked);
                        throw new QueryTimeoutException("the connection broke when everything was stored");
                    }
                });
        byte[] scan = ScanFiles.png(300, 400);

        assertThatThrownBy(() -> unlucky.bring(call, null, FILE, new ByteArrayInputStream(scan)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.tryAgain");

        assertThat(typing.file(typing.mine(call).getFirst().id()).content()).isEqualTo(scan);
    }

    private Typing typingWith(TypingSteps steps) {
        return new Typing(
                beans.getBean(Calls.class),
                beans.getBean(LetterDrafts.class),
                beans.getBean(Scans.class),
                beans.getBean(ScanStore.class),
                steps,
                beans.getBean(Intake.class),
                beans.getBean(Submissions.class),
                beans.getBean(CallKeys.class),
                beans.getBean(Directory.class),
                beans.getBean(Permissions.class),
                beans.getBean(CurrentAccount.class),
                beans.getBean(Trail.class),
                clock);
    }

    @Test
    void aScanGoesToNoDraftOfAnotherCall() {
        DraftDetails draft = typing.begin(call, words(TEXT));
        CallId other = CommentFixtures.openCall(office, beans, CallKind.QUESTIONNAIRE);

        assertThatThrownBy(
                        () -> typing.bring(other, draft.id(), FILE, new ByteArrayInputStream(ScanFiles.png(300, 400))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.gone");
        assertThat(typing.find(draft.id()).hasScan()).isFalse();
    }

    @Test
    void aCallIsNotClosedWhileALetterIsBeingTyped() {
        typing.begin(call, words(TEXT));
        office.as(DemoPeople.LEAD);
        long seen = beans.getBean(CallQueries.class).find(call).orElseThrow().version();

        assertThatThrownBy(() -> beans.getBean(CallAdministration.class).close(call, seen))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.draftsLeft");
    }

    @Test
    void whoeverLooksAtTheScanOfALetterSaysWhyAndTheTrailTellsWithoutTheSender() {
        DraftDetails draft = scanned(ScanFiles.pdf(2));
        int number = typing.finish(draft.id(), draft.version(), words(TEXT), false);
        SubmissionId letter = CommentFixtures.letter(beans, call, number).id();

        assertThatThrownBy(() -> scans.page(letter, " ", 0, 400, 0))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.reasonMissing");
        office.as(DemoPeople.LEAD);
        assertThat(scans.page(letter, NAME + "さんの字を確かめる", 1, 400, 0)).isNotEmpty();

        assertThat(jdbc.sql("select detail from account_trail where operation = 'citizen.reveal' and subject = :id")
                        .param("id", letter.toString())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("page 2 of the scan")
                .contains("字を確かめる")
                .doesNotContain(NAME);
    }

    @Test
    void aSectionDoesNotSeeTheScanOfALetter() {
        DraftDetails draft = scanned(ScanFiles.png(300, 400));
        int number = typing.finish(draft.id(), draft.version(), words(TEXT), false);
        SubmissionId letter = CommentFixtures.letter(beans, call, number).id();

        office.as(DemoPeople.WRITER_HOIKU);
        assertThatThrownBy(() -> scans.page(letter, "見たい", 0, 400, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scans.file(letter, "見たい")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void wordsOfADraftAreInNoRecordsText() {
        DraftDetails draft = typing.begin(call, words(TEXT, TEXT));

        assertThat(List.of(
                        draft.toString(),
                        draft.words().toString(),
                        typing.others(call).toString()))
                .allSatisfy(told -> assertThat(told).doesNotContain("かなりや", NAME, ADDRESS));
    }

    private DraftDetails scanned(byte[] file) {
        return typing.find(typing.bring(call, null, FILE, new ByteArrayInputStream(file)));
    }

    private SecondTyping secondTypingOf(int number) {
        return scans.of(CommentFixtures.letter(beans, call, number).id())
                .orElseThrow()
                .secondTyping();
    }

    private static DraftWords words(String text) {
        return words(text, "");
    }

    private static DraftWords words(String text, String second) {
        return new DraftWords(
                Channel.FAX,
                LocalDate.of(2025, 1, 9),
                LocalTime.of(16, 20),
                NAME,
                ADDRESS,
                "",
                null,
                true,
                text,
                second);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Scans that this test has left in the home; those of the tests before lie there too. */
    private List<Path> sealedScans() throws IOException {
        Path folder = beans.getBean(PortalHome.class).files().resolve("sealed");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("scan-"))
                    .filter(file -> !before.contains(file))
                    .toList();
        }
    }

    private static boolean holds(Path file, String bytes) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(bytes);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Every value of every table as text. */
    private List<String> stored() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table -> jdbc.sql("select * from `" + table + "`").query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .filter(value -> value != null && !DemoPeople.PASSWORD.equals(value))
                .map(value ->
                        value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString())
                .toList();
    }
}
