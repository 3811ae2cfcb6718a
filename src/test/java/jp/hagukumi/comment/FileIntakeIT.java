package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.comment.intake.RowFault;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.DataKeys;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.Refusal;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Files of form services become letters: every row once, whatever comes again, and none that is not understood. */
@PortalIT
class FileIntakeIT {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String HEADINGS = "受付番号,受付日時,氏名,住所,メールアドレス,提出者区分,該当ページ,ご意見,知ったきっかけ";
    private static final String FIRST = "A-1,2025/1/5 10:00,検体0001,検体町1-1,k1@example.jp,市内在住,12,\"公園に①屋根が\nほしい。\",広報紙";
    private static final String SECOND = "A-2,2025/1/6 11:00,検体0002,検体町2-2,k2@example.jp,市内在勤,,遊具を増やして。,";

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FileIntake intake;

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
    void aFileInCp932BecomesLettersWordForWord() {
        IntakeId file = bring(lines(HEADINGS, FIRST, SECOND));

        take(file, plan(file));

        assertThat(inbox()).extracting(SubmissionRow::number).containsExactly(1, 2);
        assertThat(words(1)).isEqualTo("公園に①屋根が\nほしい。");
        SubmissionDetails first = CommentFixtures.letter(beans, call, 1);
        assertThat(first.channel()).isEqualTo(Channel.FORM);
        assertThat(first.receivedAt()).isEqualTo("2025-01-05T01:00:00Z");
        assertThat(first.receipt()).isEqualTo("A-1");
        assertThat(first.about()).isEqualTo("12");
        assertThat(beans.getBean(SenderAccess.class).reveal(first.id(), "確かめる"))
                .isEqualTo(new RevealedSender("検体0001", "検体町1-1", "k1@example.jp", "市内在住", "【知ったきっかけ】\n広報紙"));
    }

    @Test
    void thePreviewChangesNothing() {
        IntakeId file = bring(lines(HEADINGS, FIRST, SECOND));

        IntakePreview preview = intake.preview(file, plan(file));

        assertThat(preview.of(IncomingVerdict.NEW)).isEqualTo(2);
        assertThat(preview.rows()).isEqualTo(2);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void aFileThatComesAgainChangesNothing() {
        take(bring(lines(HEADINGS, FIRST, SECOND)));
        IntakeId again = bring(String.join("\n", HEADINGS, FIRST, SECOND).getBytes(StandardCharsets.UTF_8));

        assertThat(intake.preview(again, plan(again)).of(IncomingVerdict.SAME_AGAIN))
                .isEqualTo(2);
        take(again);

        assertThat(inbox()).hasSize(2);
        assertThat(found(again).counts().sameAgain()).isEqualTo(2);
        assertThat(found(again).counts().taken()).isZero();
    }

    @Test
    void whatIsSentAgainWithOtherWordsIsAFurtherLetterOfTheSamePerson() {
        take(bring(lines(HEADINGS, FIRST, SECOND)));
        IntakeId again = bring(lines(HEADINGS, FIRST.replace("屋根", "大きな屋根"), SECOND));

        assertThat(intake.preview(again, plan(again)).lines())
                .containsExactly(new IncomingLine(2, IncomingVerdict.CHANGED, List.of(), 1));
        take(again);

        assertThat(inbox()).hasSize(3);
        assertThat(CommentFixtures.letter(beans, call, 3).samePerson()).containsExactly(1);
        assertThat(words(1)).contains("①屋根");
        take(bring(lines(HEADINGS, FIRST, FIRST.replace("屋根", "大きな屋根"))));
        assertThat(inbox()).as("both are known now").hasSize(3);
    }

    @Test
    void theSameWordsOfTheSameSenderUnderAnotherNumberAreTheSamePersons() {
        take(bring(lines(HEADINGS, FIRST)));
        IntakeId other = bring(lines(HEADINGS, FIRST.replace("A-1", "B-7")));

        assertThat(intake.preview(other, plan(other)).lines())
                .containsExactly(new IncomingLine(2, IncomingVerdict.TWIN, List.of(), 1));
        take(other);

        assertThat(CommentFixtures.letter(beans, call, 2).samePerson()).containsExactly(1);
    }

    @Test
    void whoSaysTheSameAsSomebodyElseIsCountedForThemselves() {
        take(bring(lines(HEADINGS, FIRST, FIRST.replace("A-1", "A-9").replace("検体0001", "検体0009"))));

        assertThat(inbox()).hasSize(2);
        assertThat(CommentFixtures.letter(beans, call, 2).samePerson()).isEmpty();
    }

    @Test
    void rowsWithoutANumberThatSayTheSameAreEachTakenOnceHoweverOftenTheFileComes() {
        byte[] anonymous = lines("受付日時,ご意見", "2025/1/5,反対です。", "2025/1/5,反対です。", "2025/1/5,反対です。");

        take(bring(anonymous));
        assertThat(inbox()).as("nobody is recognised, nobody is lost").hasSize(3);
        take(bring(anonymous));
        assertThat(inbox()).hasSize(3);
        take(bring(lines("受付日時,ご意見", "2025/1/5,反対です。", "2025/1/5,反対です。", "2025/1/5,反対です。", "2025/1/5,反対です。")));
        assertThat(inbox()).hasSize(4);
    }

    @Test
    void lettersUnderTheSameNameAndContactCountAsOnePersonsUnlessTheClerkSaysOtherwise() {
        String other = SECOND.replace("検体0002", "検体 0001").replace("k2@", "k1@");

        take(bring(lines(HEADINGS, FIRST, other)));
        assertThat(CommentFixtures.letter(beans, call, 2).samePerson()).containsExactly(1);

        IntakeId apart = bring(lines(HEADINGS, other.replace("A-2", "C-1").replace("遊具", "砂場")));
        IntakePlan plan = plan(apart);
        take(apart, new IntakePlan(plan.service(), plan.columns(), plan.channel(), null, true, false));
        assertThat(CommentFixtures.letter(beans, call, 3).samePerson()).isEmpty();
    }

    @Test
    void aRowThatIsNotUnderstoodStaysOutsideAndTheOthersComeIn() {
        byte[] content = lines(
                HEADINGS,
                FIRST,
                "A-3,きのう,検体0003,検体町,,,,明日の分。,",
                "A-4,2025/1/6,検体0004,検体町,,,, ,",
                "A-5,,検体0005,検体町,,,,日付のない行。,",
                SECOND);
        IntakeId file = bring(content);

        assertThat(intake.preview(file, plan(file)).lines())
                .extracting(
                        IncomingLine::line,
                        IncomingLine::verdict,
                        line -> line.faults().getFirst().why().name())
                .containsExactly(
                        Tuple.tuple(3L, IncomingVerdict.REFUSED, "NO_DAY"),
                        Tuple.tuple(4L, IncomingVerdict.REFUSED, "NO_WORDS"),
                        Tuple.tuple(5L, IncomingVerdict.REFUSED, "DAY_MISSING"));
        take(file);

        assertThat(inbox()).hasSize(2);
        assertThat(found(file).counts().refused()).isEqualTo(3);
        take(bring(new String(content, CP932).replace("きのう", "2025/1/7").getBytes(CP932)));
        assertThat(inbox()).as("only the row that was mended").hasSize(3);
    }

    @Test
    void theDayOfRowsThatHaveNoneIsWhatTheClerkSays() {
        IntakeId file = bring(lines("ご意見", "賛成です。"));
        assertThatThrownBy(() -> intake.preview(file, plan(file)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.defaultDayMissing");

        take(file, new IntakePlan("フォーム", plan(file).columns(), Channel.FORM, LocalDate.of(2025, 1, 10), true, true));

        assertThat(CommentFixtures.letter(beans, call, 1).receivedAt()).isEqualTo("2025-01-09T15:00:00Z");
    }

    @Test
    void lettersBehindTheLastDayAreKeptAndCountedApart() {
        IntakeId file = bring(lines(HEADINGS, FIRST.replace("2025/1/5", "2025/1/16"), SECOND));

        assertThat(intake.preview(file, plan(file)).late()).isEqualTo(1);
        take(file);

        assertThat(inbox()).extracting(SubmissionRow::late).containsExactly(true, false);
    }

    @Test
    void whoAgreesToPublicationIsReadRowByRowAndNotWhatIsSaidOfTheWholeFile() {
        IntakeId file = bring(lines(
                "受付番号,受付日,氏名,意見,ご意見の公表について",
                "1,2025/1/5,検体0001,公園に屋根を。,同意する",
                "2,2025/1/5,検体0002,道を広く。,同意しない",
                "3,2025/1/5,検体0003,図書館に絵本を。,",
                "4,2025/1/5,検体0004,橋を直して。,たぶん"));
        assertThat(found(file).plan().columns().getLast().meaning()).isEqualTo(ColumnMeaning.CONSENT);
        assertThat(intake.preview(file, plan(file)).of(IncomingVerdict.REFUSED)).isOne();

        take(file);

        assertThat(jdbc.sql("select consent from comment_submission order by number")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false, false);
    }

    @Test
    void aLetterThatIsHereAndNowSaysOtherwiseOfItsConsentIsNamedAndChangesNothing() {
        String head = "受付番号,受付日,氏名,意見,公表の同意";
        take(bring(lines(head, "1,2025/1/5,検体0001,公園に屋根を。,はい", "2,2025/1/5,検体0002,道を広く。,いいえ")));

        IntakeId again = bring(lines(head, "1,2025/1/5,検体0001,公園に屋根を。,いいえ", "2,2025/1/5,検体0002,道を広く。,いいえ"));

        IntakePreview preview = intake.preview(again, plan(again));
        assertThat(preview.of(IncomingVerdict.OTHER_CONSENT)).isOne();
        assertThat(preview.of(IncomingVerdict.SAME_AGAIN)).isOne();
        assertThat(preview.lines()).containsExactly(new IncomingLine(2, IncomingVerdict.OTHER_CONSENT, List.of(), 1));
        take(again);
        assertThat(jdbc.sql("select consent from comment_submission order by number")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false);
    }

    @Test
    void thePreviewCountsThoseWhoDoNotAgree() {
        IntakeId file = bring(lines("受付番号,受付日,意見,公表の同意", "1,2025/1/5,屋根を。,はい", "2,2025/1/5,道を。,", "3,2025/1/5,橋を。,×"));

        assertThat(intake.preview(file, plan(file)).withoutConsent()).isEqualTo(2);
    }

    @Test
    void aColumnThatWasOnlyKeptBeforeIsAskedForItsConsentNow() {
        String head = "受付番号,受付日,意見,公表の同意";
        IntakeId first = bring(lines(head, "1,2025/1/5,屋根を。,はい"));
        List<IncomingColumn> kept = new ArrayList<>(plan(first).columns());
        kept.set(3, kept.get(3).as(ColumnMeaning.OTHER));
        take(first, new IntakePlan("市の受付", kept, Channel.FORM, null, true, true));

        IntakeId next = bring(lines(head, "2,2025/1/6,道を。,いいえ"));

        assertThat(found(next).plan().columns().get(3).meaning()).isEqualTo(ColumnMeaning.CONSENT);
        assertThat(intake.remembered("市の受付", found(next).plan().columns())
                        .get(3)
                        .meaning())
                .isEqualTo(ColumnMeaning.CONSENT);
    }

    @Test
    void whatTheColumnsAreIsRememberedByServiceAndByHeadings() {
        String odd = "No.,日付,だれ,なに";
        IntakeId file = bring(lines(odd, "1,2025/1/5,検体0001,意見です。"));
        IntakePlan proposed = found(file).plan();
        List<IncomingColumn> said = new ArrayList<>();
        List<ColumnMeaning> meanings =
                List.of(ColumnMeaning.RECEIPT, ColumnMeaning.RECEIVED, ColumnMeaning.NAME, ColumnMeaning.TEXT);
        IntStream.range(0, 4).forEach(i -> said.add(proposed.columns().get(i).as(meanings.get(i))));
        take(file, new IntakePlan("市の受付", said, Channel.FORM, null, false, true));

        IntakePlan same = found(bring(lines(odd, "2,2025/1/6,検体0002,別の意見。"))).plan();
        assertThat(same.columns()).isEqualTo(said);
        assertThat(same.service()).isEqualTo("市の受付");
        assertThat(same.consent()).as("asked anew").isTrue();
        IntakeId other = bring(lines("No.,だれ,なに,メモ", "3,検体0003,意見。,"));
        assertThat(intake.services()).containsExactly("市の受付");
        assertThat(intake.remembered("市の受付", found(other).plan().columns()))
                .extracting(IncomingColumn::meaning)
                .containsExactly(ColumnMeaning.RECEIPT, ColumnMeaning.NAME, ColumnMeaning.TEXT, ColumnMeaning.OTHER);
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() {
        byte[] mixed = Stream.of(
                        lines(HEADINGS, FIRST),
                        (SECOND + "\n").getBytes(StandardCharsets.UTF_8),
                        (FIRST + "\n").repeat(3).getBytes(StandardCharsets.UTF_8))
                .reduce(new byte[0], FileIntakeIT::joined);

        assertThatThrownBy(() -> bring(mixed)).isInstanceOf(Refusal.class);

        assertThat(intake.of(call)).isEmpty();
        assertThat(sealedFiles()).isEmpty();
    }

    @Test
    void aFileWithoutARowBelowItsHeadingsIsRefused() {
        assertThatThrownBy(() -> bring(lines(HEADINGS)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().key()).isEqualTo("comment.FileFault.NOTHING_IN_IT"));
    }

    @Test
    void nothingIsTakenWithoutAColumnOfWords() {
        IntakeId file = bring(lines("受付番号,受付日時,メモ", "1,2025/1/5,読まない"));

        assertThatThrownBy(() -> take(file))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.noTextColumn");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void noFileOfTheHomeHoldsAWordOfWhatWasBrought() throws IOException {
        IntakeId file = bring(lines(HEADINGS, FIRST, SECOND));
        take(file);

        Path home = beans.getBean(PortalHome.class).path();
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile).filter(path -> !path.startsWith(home.resolve("database"))))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(holds(path, "検体0001", "k1@example.jp", "屋根が"))
                            .as(path.toString())
                            .isFalse());
        }
        assertThat(sealedFiles()).hasSize(1);
    }

    @Test
    void aCallIsNotClosedWhileRowsOfAFileHaveNotBeenGoneThrough() {
        CallAdministration administration = beans.getBean(CallAdministration.class);
        long seen = beans.getBean(CallQueries.class).find(call).orElseThrow().version();
        IntakeId file = bring(lines(HEADINGS, FIRST));

        assertThatThrownBy(() -> administration.close(call, seen))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.filesLeft");
        intake.discard(file);
        take(bring(lines(HEADINGS, FIRST)));
        assertThat(administration.left(call))
                .extracting(LeftToDo::key)
                .as("a file that is through is none")
                .containsExactly("comment.violation.lettersLeft");
    }

    @Test
    void noFileIsKeptForACallThatIsClosedMeanwhile() {
        jdbc.sql("update comment_call set state = 'CLOSED'").update();
        var late = new IncomingFile(
                IntakeId.next(),
                call,
                new IncomingFile.Brought(
                        "form.csv",
                        1,
                        1,
                        beans.getBean(CurrentAccount.class).id(),
                        Instant.parse("2025-01-05T00:00:00Z")),
                new IntakePlan("フォーム", List.of(), Channel.FORM, null, true, true),
                beans.getBean(CallKeys.class).of(call));

        assertThatThrownBy(() -> beans.getBean(IntakeSteps.class).register(late))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFileIsTakenOnceOnly() {
        IntakeId file = bring(lines(HEADINGS, FIRST));
        IntakeDetails seen = found(file);
        take(file);

        assertThatThrownBy(() -> intake.start(file, seen.version(), seen.plan()))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> intake.start(file, found(file).version(), seen.plan()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.intakeDone");
    }

    @Test
    void aRowWithMoreOrFewerCellsThanHeadingsStaysOutsideAndNoWordIsCutOff() {
        IntakeId file = bring(
                lines("受付番号,受付日時,ご意見", "1,2025/1/5,道を広げて,歩道も", "2,2025/1/5,一行目", "二行目", "3,2025/1/5,\"道を広げて,歩道も\""));

        assertThat(intake.preview(file, plan(file)).lines())
                .extracting(IncomingLine::line, line -> line.faults().getFirst().why())
                .containsExactly(Tuple.tuple(2L, RowFault.EXTRA_CELLS), Tuple.tuple(4L, RowFault.TOO_FEW_CELLS));
    }

    @Test
    void aFileWhoseQuotesAreBrokenFarBelowIsRefusedBeforeAnythingStays() {
        byte[] broken = lines(HEADINGS, FIRST, SECOND, "A-3,2025/1/5,\"検体0003\" x,検体町,,,,道。,");

        assertThatThrownBy(() -> bring(broken))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().key()).isEqualTo("comment.FileFault.QUOTES"));
        assertThat(intake.of(call)).isEmpty();
        assertThat(sealedFiles()).isEmpty();
    }

    @Test
    void noFaultTellsWhatStandsInACell() {
        IntakeId file = bring(lines(HEADINGS, FIRST, SECOND));
        List<IncomingColumn> wrong = new ArrayList<>(plan(file).columns());
        wrong.set(1, wrong.get(1).as(ColumnMeaning.OTHER));
        wrong.set(2, wrong.get(2).as(ColumnMeaning.RECEIVED));

        IntakePreview preview = intake.preview(file, new IntakePlan("フォーム", wrong, Channel.FORM, null, true, true));

        assertThat(preview.of(IncomingVerdict.REFUSED)).isEqualTo(2);
        assertThat(preview.toString()).doesNotContain("検体");
    }

    @Test
    void noColumnOfTheDatabaseHoldsTheHeadingsOfAFileThatHasNone() {
        bring(lines(FIRST.replace("\n", ""), SECOND));

        assertThat(jdbc.sql("select * from comment_intake").query().singleRow().values())
                .noneMatch(value -> String.valueOf(value).contains("検体0001"));
    }

    @Test
    void whatTheServiceIsCalledDoesNotMakeAKnownRowNew() {
        take(bring(lines(HEADINGS, FIRST)));
        IntakeId again = bring(lines(HEADINGS, FIRST));

        take(again, new IntakePlan("別の名前", plan(again).columns(), Channel.FORM, null, true, true));

        assertThat(inbox()).hasSize(1);
    }

    @Test
    void theDayThatTheClerkSaysDoesNotMakeAKnownRowNewAndIsNotRemembered() {
        byte[] dayless = lines("ご意見,氏名,住所", "賛成です。,検体0001,検体町");
        IntakeId first = bring(dayless);
        take(first, new IntakePlan("フォーム", plan(first).columns(), Channel.FORM, LocalDate.of(2025, 1, 10), true, true));
        IntakeId again = bring(dayless);
        assertThat(found(again).plan().defaultDay()).isNull();

        take(again, new IntakePlan("フォーム", plan(again).columns(), Channel.FORM, LocalDate.of(2025, 1, 11), true, true));

        assertThat(inbox()).hasSize(1);
    }

    @Test
    void strangersUnderOneReceiptNumberAreNotTakenForOnePerson() {
        take(bring(lines("受付番号,受付日時,ご意見", "1,2025/1/5,賛成です。")));
        take(bring(lines("受付番号,受付日時,ご意見", "1,2025/1/6,反対です。")));

        assertThat(inbox()).hasSize(2);
        assertThat(CommentFixtures.letter(beans, call, 2).samePerson()).isEmpty();
    }

    @Test
    void goesOnForWhoSignsOutMeanwhile() {
        IntakeId file = bring(many());
        IntakePlan plan = plan(file);

        intake.start(file, found(file).version(), plan);
        SecurityContextHolder.getContext().setAuthentication(null);
        beans.getBean(IntakeRuns.class).await(file);

        office.as(DemoPeople.CLERK);
        assertThat(found(file).state()).isEqualTo(IntakeState.DONE);
        assertThat(found(file).counts().taken()).isEqualTo(2500);
    }

    @Test
    void oneFileAfterTheOther() {
        IntakeId first = bring(many());
        IntakeId second = bring(lines(HEADINGS, FIRST));
        IntakePlan plan = plan(second);
        intake.start(first, found(first).version(), plan(first));

        assertThatThrownBy(() -> intake.start(second, found(second).version(), plan))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.intakeRunning");
        intake.await(first);
    }

    @Test
    void whatAnotherProgramTakesInIsLeftToIt() {
        IntakeId file = bring(many());
        IntakePlan plan = plan(file);
        intake.start(file, found(file).version(), plan);
        intake.await(file);
        jdbc.sql("update comment_intake set state = 'RUNNING'").update();
        var behind = new IntakeSteps.IntakeStep(file, call, 0, true);

        assertThatThrownBy(() -> beans.getBean(IntakeSteps.class).take(behind, List.of(), new Knowledge()))
                .isInstanceOf(IntakeSteps.TakenElsewhere.class);
    }

    @Test
    void theInboxShowsPagesAndLeadsFromOneToTheNext() {
        take(bring(many()));
        Inbox inbox = beans.getBean(Inbox.class);

        InboxPage first = inbox.letters(call, LetterFilter.ALL, 0);
        InboxPage middle = inbox.letters(call, LetterFilter.ALL, 75);
        InboxPage last = inbox.letters(call, LetterFilter.ALL, 2500);

        assertThat(first.rows())
                .hasSize(50)
                .first()
                .extracting(SubmissionRow::number)
                .isEqualTo(1);
        assertThat(first.before()).isZero();
        assertThat(first.after()).isEqualTo(51);
        assertThat(middle.rows().getFirst().number()).isEqualTo(51);
        assertThat(middle.before()).isEqualTo(1);
        assertThat(middle.after()).isEqualTo(101);
        assertThat(last.rows().getFirst().number()).isEqualTo(2451);
        assertThat(last.before()).isEqualTo(2401);
        assertThat(last.after()).isZero();
        assertThat(inbox.next(call, LetterFilter.ALL, 50)).hasValue(51);
        assertThat(inbox.next(call, LetterFilter.ALL, 2500)).isEmpty();
    }

    @Test
    void theInboxShowsThePageBeforeALetterThatWasTheLastOfItsPageAndIsNoLongerInTheList() {
        take(bring(many()));
        jdbc.sql("update comment_submission set covered_units = visible_units where number > 50")
                .update();
        Inbox inbox = beans.getBean(Inbox.class);

        InboxPage page = inbox.letters(call, LetterFilter.TO_SPLIT, 51);

        assertThat(page.rows())
                .hasSize(50)
                .first()
                .extracting(SubmissionRow::number)
                .isEqualTo(1);
        assertThat(page.before()).isZero();
        assertThat(page.after()).isZero();
    }

    @Test
    void aLetterFromAFileIsStoredInTheSameColumnsAsOneThatWasTyped() {
        take(bring(lines(HEADINGS, FIRST)));
        NewSubmission typed = new NewSubmission(
                Channel.FORM,
                CommentFixtures.letter("x").receivedAt(),
                "別の意見。",
                true,
                "検体0009",
                "検体町9-9",
                "k9@example.jp",
                null,
                new NewSubmission.Form("Z-1", "市内在住", "3", "【知ったきっかけ】\n広報紙"));
        beans.getBean(Intake.class).enter(call, typed);

        assertThat(filled("select * from comment_submission where number = 1"))
                .as("only a row of a file has an identity")
                .containsExactlyInAnyOrderElementsOf(
                        with(filled("select * from comment_submission where number = 2"), "identity_print"));
        for (String table : List.of("comment_original", "comment_sender")) {
            String ofNumber = "select t.* from " + table
                    + " t join comment_submission s on s.id = t.submission_id where s.number = ";
            assertThat(filled(ofNumber + 1)).as(table).containsExactlyInAnyOrderElementsOf(filled(ofNumber + 2));
        }
    }

    private List<String> filled(String sql) {
        return jdbc.sql(sql).query().singleRow().entrySet().stream()
                .filter(column -> column.getValue() != null)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static List<String> with(List<String> columns, String one) {
        return Stream.concat(columns.stream(), Stream.of(one)).toList();
    }

    @Test
    void aFileThatWasCutOffGoesOnBehindTheRowsThatAreIn() {
        IntakeId file = bring(many());
        IntakePlan plan = plan(file);
        jdbc.sql("create trigger cut_off before insert on comment_submission for each row"
                        + " if new.number = 1500 then signal sqlstate '45000' set message_text = 'cut off'; end if")
                .update();
        try {
            intake.start(file, found(file).version(), plan);
            intake.await(file);
        } finally {
            jdbc.sql("drop trigger cut_off").update();
        }
        IntakeDetails left = found(file);
        assertThat(left.state()).isEqualTo(IntakeState.STOPPED);
        assertThat(left.stoppedBy()).isEqualTo("comment.violation.intakeFailed");
        assertThat(left.counts().done()).as("whole steps only").isEqualTo(1000);
        assertThat(letters()).isEqualTo(1000);

        intake.start(file, left.version(), left.plan());
        intake.await(file);

        assertThat(found(file).state()).isEqualTo(IntakeState.DONE);
        assertThat(found(file).counts().taken()).isEqualTo(2500);
        assertThat(letters()).isEqualTo(2500);
        assertThat(jdbc.sql("select max(number) from comment_submission")
                        .query(Integer.class)
                        .single())
                .as("no number is skipped or given twice")
                .isEqualTo(2500);
    }

    private int letters() {
        return jdbc.sql("select count(distinct s.number) from comment_submission s"
                        + " join comment_original o on o.submission_id = s.id"
                        + " join comment_sender x on x.submission_id = s.id")
                .query(Integer.class)
                .single();
    }

    private static byte[] many() {
        return lines(Stream.concat(
                        Stream.of("受付番号,受付日時,ご意見"),
                        IntStream.rangeClosed(1, 2500).mapToObj(i -> "N-" + i + ",2025/1/5,意見その" + i + "。"))
                .toArray(String[]::new));
    }

    @Test
    void aCallThatHasLostItsKeyTakesNothingIn() {
        beans.getBean(DataKeys.class).destroy(CallKeys.name(call));

        assertThatThrownBy(() -> bring(lines(HEADINGS, FIRST)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.keyGone");
    }

    @Test
    void sectionsBringNothing() {
        IntakeId file = bring(lines(HEADINGS, FIRST));
        office.as(DemoPeople.WRITER_HOIKU);

        assertThatThrownBy(() -> bring(lines(HEADINGS, FIRST))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.find(file)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.of(call)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> intake.stop(file)).isInstanceOf(AccessDeniedException.class);
    }

    private IntakeId bring(byte[] content) {
        return intake.bring(call, "ご意見.csv", new ByteArrayInputStream(content));
    }

    private IntakePlan plan(IntakeId file) {
        IntakePlan proposed = found(file).plan();
        return new IntakePlan("フォーム", proposed.columns(), proposed.channel(), null, true, true);
    }

    private void take(IntakeId file) {
        take(file, plan(file));
    }

    private void take(IntakeId file, IntakePlan plan) {
        intake.start(file, found(file).version(), plan);
        intake.await(file);
        assertThat(found(file).state()).isEqualTo(IntakeState.DONE);
    }

    private IntakeDetails found(IntakeId file) {
        return intake.find(file).orElseThrow();
    }

    private List<SubmissionRow> inbox() {
        return beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).rows();
    }

    private String words(int number) {
        return beans.getBean(OriginalTexts.class)
                .require(CommentFixtures.letter(beans, call, number).id())
                .words();
    }

    private List<Path> sealedFiles() {
        Path folder = beans.getBean(PortalHome.class).files().resolve("sealed");
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
            return files.filter(path -> !before.contains(path)).toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static byte[] lines(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(CP932);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static boolean holds(Path file, String... words) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String cp932 = new String(bytes, CP932);
        for (String word : words) {
            if (utf8.contains(word) || cp932.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
