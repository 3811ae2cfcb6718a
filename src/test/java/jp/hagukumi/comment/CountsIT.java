package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.test.ViewIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Persons, letters and opinions are the same numbers on every screen, and they add up. */
class CountsIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private CallId call;

    /** 3 persons, 4 letters (one late, one half sorted, one not at all), 5 opinions in every state but one. */
    @BeforeEach
    void lettersAreInEveryState() {
        call = CommentFixtures.openCall(office, beans);
        Intake intake = beans.getBean(Intake.class);
        intake.enter(call, CommentFixtures.letter("一つ目。二つ目。三つ目。"));
        intake.enter(call, CommentFixtures.letter("四つ目。のこり。"));
        intake.enter(call, late("五つ目。", 1));
        intake.enter(call, CommentFixtures.letter("まだ。"));
        List<OpinionId> opinions = List.of(
                CommentFixtures.opinion(beans, call, 1, 0, 0),
                CommentFixtures.opinion(beans, call, 1, 1, 1),
                CommentFixtures.opinion(beans, call, 1, 2, 2),
                CommentFixtures.opinion(beans, call, 2, 0, 0),
                CommentFixtures.opinion(beans, call, 3, 0, 0));
        opinions.subList(0, 4).forEach(o -> CommentFixtures.assign(beans, o, office.department(DemoPeople.HOIKU)));
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinions.get(0), "答え", "A");
        CommentFixtures.handIn(beans, opinions.get(1), "答え", "C");
        CommentFixtures.handIn(beans, opinions.get(2), "答え", "C");
        office.as(DemoPeople.CHIEF_HOIKU);
        ReplyDecisions decisions = beans.getBean(ReplyDecisions.class);
        decisions.check(opinions.get(0), CommentFixtures.replyVersion(beans, opinions.get(0)));
        decisions.sendBack(opinions.get(1), CommentFixtures.replyVersion(beans, opinions.get(1)), "直す");
    }

    @Test
    void areCountedAsTheyAre() {
        CallCounts counts = office.as(DemoPeople.CLERK, this::ofCall);

        assertThat(counts)
                .isEqualTo(new CallCounts(
                        3,
                        4,
                        1,
                        2,
                        5,
                        5,
                        1,
                        Map.of(
                                ReplyState.CHECKED, 1,
                                ReplyState.RETURNED, 1,
                                ReplyState.DRAFTED, 1,
                                ReplyState.DRAFT, 1),
                        Map.of("A", 1, "C", 2),
                        Map.of("", 5),
                        Map.of(LetterMark.LATE, 1)));
        assertThat(counts.withoutClass()).isEqualTo(2);
    }

    @Test
    void ofOneCallAreReadWithoutTheLettersOfTheOthers() {
        office.as(DemoPeople.CLERK);
        CallId other = beans.getBean(CallAdministration.class)
                .open(CommentFixtures.newCall(
                        CallKind.QUESTIONNAIRE,
                        beans.getBean(CallQueries.class)
                                .find(call)
                                .orElseThrow()
                                .plan()));
        FileIntake files = beans.getBean(FileIntake.class);
        IntakeId file = files.bring(
                other,
                "form.csv",
                new ByteArrayInputStream(("ご意見\n" + "ベンチを。\n".repeat(600)).getBytes(StandardCharsets.UTF_8)));
        IntakeDetails brought = files.find(file).orElseThrow();
        files.start(
                file,
                brought.version(),
                new IntakePlan("form", brought.plan().columns(), Channel.FORM, CommentFixtures.LAST_DAY, true, true));
        files.await(file);

        long before = rowsRead(() -> {});
        assertThat(rowsRead(() -> beans.getBean(Counting.class).of(call)) - before)
                .isLessThan(300);
    }

    /** How many rows the database has gone through for it, on one connection. */
    private long rowsRead(Runnable asking) {
        return Objects.requireNonNull(
                new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).execute(status -> {
                    long before = rowsReadSoFar();
                    asking.run();
                    return rowsReadSoFar() - before;
                }));
    }

    private long rowsReadSoFar() {
        return jdbc.sql("show session status like 'Handler_read%'").query((row, i) -> row.getLong(2)).list().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void addUp() {
        CallCounts counts = office.as(DemoPeople.CLERK, this::ofCall);

        assertThat(counts.unassigned()
                        + counts.byState().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(counts.opinions());
        assertThat(counts.withoutClass()
                        + counts.byClass().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(counts.opinions());
    }

    @Test
    void ofLettersAddUpFromThoseThatCountAndTheOthersByTheirReason() {
        office.as(DemoPeople.CLERK);
        mark(1, LetterMark.OFF_TOPIC);
        mark(2, LetterMark.OUT_OF_AREA);
        mark(3, LetterMark.ABUSIVE);

        CallCounts counts = ofCall();

        assertThat(counts.notCounted())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(LetterMark.LATE, 1, LetterMark.OFF_TOPIC, 1, LetterMark.OUT_OF_AREA, 1));
        assertThat(counts.counted()).isEqualTo(1);
        assertThat(counts.counted() + counts.notCountedInAll()).isEqualTo(counts.letters());
        Call rules = beans.getBean(Calls.class).require(call);
        assertThat(beans.getBean(Inbox.class).letters(call, LetterFilter.ALL, 0).rows().stream()
                        .flatMap(
                                row -> rules
                                        .reasonNotToCount(row.marks().stream()
                                                .map(MarkRow::mark)
                                                .collect(Collectors.toSet()))
                                        .stream())
                        .collect(Collectors.groupingBy(reason -> reason, Collectors.summingInt(one -> 1))))
                .isEqualTo(counts.notCounted());
    }

    @Test
    void aLetterWithSeveralMarksIsCountedOnceUnderTheFirstThatItsCallDoesNotCount() {
        office.as(DemoPeople.CLERK);
        mark(3, LetterMark.OFF_TOPIC);
        assertThat(ofCall().notCounted()).isEqualTo(Map.of(LetterMark.LATE, 1));

        rules(Set.of(), Set.of(LetterMark.LATE), Set.of(SenderData.NAME));
        assertThat(ofCall().notCounted()).isEqualTo(Map.of(LetterMark.INCOMPLETE, 1));

        rules(Set.of(), Set.of(LetterMark.LATE, LetterMark.INCOMPLETE), Set.of(SenderData.NAME));
        assertThat(ofCall().notCounted()).isEqualTo(Map.of(LetterMark.OFF_TOPIC, 1));
    }

    @Test
    void ofIncompleteLettersFollowWhatTheCallRequiresOfThoseThatAreHereToo() {
        office.as(DemoPeople.CLERK);
        rules(Set.of(), Set.of(LetterMark.LATE), Set.of(SenderData.CATEGORY));
        assertThat(ofCall().notCounted()).isEqualTo(Map.of(LetterMark.INCOMPLETE, 4));
        assertThat(CommentFixtures.letter(beans, call, 1).missing()).containsExactly(SenderData.CATEGORY);

        rules(Set.of(), Set.of(LetterMark.LATE), Set.of());
        assertThat(ofCall().notCounted()).isEmpty();
        assertThat(CommentFixtures.letter(beans, call, 3).marks())
                .containsExactly(new MarkRow(LetterMark.LATE, "", true));
    }

    @Test
    void whatLettersFromBeforeGiveIsSeenFromTheLengthOfWhatWasSealed() throws IOException {
        jdbc.sql("update comment_submission set given = 0").update();

        jdbc.sql(new ClassPathResource("db/migration/V1043__comment_submission_given_so_far.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();

        assertThat(jdbc.sql("select given from comment_submission order by number")
                        .query(Integer.class)
                        .list())
                .containsExactly(7, 7, 0, 7);
    }

    @Test
    void lettersFromOutsideCountWhereAnyoneMayWrite() {
        office.as(DemoPeople.CLERK);
        mark(1, LetterMark.OUT_OF_AREA);
        assertThat(ofCall().notCounted(LetterMark.OUT_OF_AREA)).isEqualTo(1);

        rules(Set.of(Eligibility.ANYONE), Set.of(), Set.of());

        assertThat(ofCall().notCounted(LetterMark.OUT_OF_AREA)).isZero();
    }

    @Test
    void lettersThatDoNotCountAreSortedAndAnsweredLikeTheOthers() {
        office.as(DemoPeople.CLERK);
        mark(4, LetterMark.ABUSIVE);

        OpinionId opinion = CommentFixtures.opinion(beans, call, 4, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));

        assertThat(ofCall().opinions()).isEqualTo(6);
        assertThat(ofCall().letters()).isEqualTo(4);
    }

    @Test
    void ofThemesAreTheNumberOfOpinionsInTheListOfEach() {
        office.as(DemoPeople.CLERK);
        particulars(List.of("遊び場", "保育"));
        List<OpinionRow> rows = beans.getBean(OpinionQueries.class).list(call);
        describe(rows.get(0), Set.of("遊び場", "保育"));
        describe(rows.get(1), Set.of("保育"));

        CallCounts counts = ofCall();

        assertThat(counts.byTheme()).isEqualTo(Map.of("遊び場", 1, "保育", 2, "", 3));
        assertThat(office.as(
                                DemoPeople.WRITER_KATEI,
                                () -> beans.getBean(OpinionQueries.class).counts(call))
                        .byTheme())
                .isEmpty();
        signIn(DemoPeople.CLERK).open(CommentLinks.opinions(call) + "?theme=%E4%BF%9D%E8%82%B2");
        @SuppressWarnings("unchecked")
        Grid<OpinionRow> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(2);
        assertThat(page())
                .contains(text("comment.OpinionsView.filter", "保育", 2), text("comment.ThemeFilters.without", 3));
    }

    @Test
    void ofThemesAreOfEachOpinionAlsoWhereItsGroupAnswersIt() {
        office.as(DemoPeople.CLERK);
        particulars(List.of("遊び場"));
        List<OpinionRow> rows = beans.getBean(OpinionQueries.class).list(call);
        describe(rows.get(4), Set.of("遊び場"));
        beans.getBean(Grouping.class)
                .group(call, List.of(rows.get(3).id(), rows.get(4).id()));

        OpinionRow member = beans.getBean(OpinionQueries.class).list(call).get(4);

        assertThat(member.isAnsweredOnItsOwn()).isFalse();
        assertThat(member.themes()).containsExactly("遊び場");
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 3));
        press("comment.OpinionCard.describe");
        press("comment.DescribeDialog.save");
        assertThat(ofCall().onTheme("遊び場"))
                .as("whoever changes nothing takes nothing away")
                .isEqualTo(1);
    }

    private void describe(OpinionRow row, Set<String> themes) {
        beans.getBean(Splitting.class).describe(row.id(), row.version(), row.summary(), null, themes);
    }

    private void mark(int number, LetterMark mark) {
        SubmissionDetails letter = CommentFixtures.letter(beans, call, number);
        beans.getBean(Marking.class).give(letter.id(), letter.version(), mark, "");
    }

    private void rules(Set<Eligibility> eligible, Set<LetterMark> counted, Set<SenderData> required) {
        change(new CallParticulars(
                List.of(),
                List.of(),
                eligible,
                "",
                required,
                List.of(),
                List.of(),
                CallParticulars.Office.NONE,
                counted,
                14));
    }

    private void particulars(List<String> themes) {
        change(new CallParticulars(
                List.of(),
                List.of(),
                Set.of(),
                "",
                Set.of(),
                themes,
                List.of(),
                CallParticulars.Office.NONE,
                Set.of(),
                14));
    }

    private void change(CallParticulars wanted) {
        CallSummary now = beans.getBean(CallQueries.class).find(call).orElseThrow();
        beans.getBean(CallAdministration.class).change(call, now.version(), wanted);
    }

    @Test
    void areTheNumberOfLinesInTheLists() {
        office.as(DemoPeople.CLERK);
        CallCounts counts = ofCall();
        Inbox inbox = beans.getBean(Inbox.class);
        List<OpinionRow> opinions = beans.getBean(OpinionQueries.class).list(call);

        assertThat(inbox.letters(call, LetterFilter.ALL, 0).rows()).hasSize(counts.letters());
        assertThat(inbox.letters(call, LetterFilter.TO_SPLIT, 0).rows()).hasSize(counts.toSplit());
        assertThat(inbox.letters(call, LetterFilter.ALL, 0).rows().stream().filter(SubmissionRow::late))
                .hasSize(counts.late());
        assertThat(opinions).hasSize(counts.opinions());
        assertThat(opinions.stream()
                        .filter(o -> o.state() != null)
                        .collect(Collectors.groupingBy(OpinionRow::state, Collectors.summingInt(o -> 1))))
                .isEqualTo(counts.byState());
        assertThat(opinions.stream()
                        .filter(o -> !o.mark().isEmpty())
                        .collect(Collectors.groupingBy(OpinionRow::mark, Collectors.summingInt(o -> 1))))
                .isEqualTo(counts.byClass());
    }

    @Test
    void areTheSameOnEveryScreen() {
        String line = text("comment.countsLate", 3, 4, 5, 1, 5);
        signIn(DemoPeople.CLERK).open(CommentLinks.call(call));
        assertThat(page()).contains(line, text("comment.InboxList.toSplit", 2), text("comment.InboxList.all", 4));
        assertThat(page())
                .contains(text(
                        "comment.notCounted", 3, 1, text("comment.notCountedFor", text("comment.LetterMark.late"), 1)));
        open(CommentLinks.opinions(call));
        assertThat(page()).contains(line, text("comment.OpinionsView.filter", text("comment.OpinionsView.all"), 5));
        open(CommentLinks.calls());
        @SuppressWarnings("unchecked")
        Grid<CallSummary> grid = _get(Grid.class);
        assertThat(GridKt._getFormattedRow(grid, 0)).containsSequence("3", "4", "5");
    }

    @Test
    void areTheSameInMyWork() {
        CallCounts counts = office.as(DemoPeople.CLERK, this::ofCall);

        assertThat(waitingFor(DemoPeople.CLERK))
                .containsExactly(
                        Map.entry("comment.waiting.split", counts.toSplit()),
                        Map.entry("comment.waiting.assign", counts.unassigned()));
        assertThat(waitingFor(DemoPeople.WRITER_HOIKU))
                .containsExactly(Map.entry(
                        "comment.waiting.draft", counts.in(ReplyState.DRAFT) + counts.in(ReplyState.RETURNED)));
        assertThat(waitingFor(DemoPeople.CHIEF_HOIKU))
                .containsExactly(Map.entry("comment.waiting.check", counts.in(ReplyState.DRAFTED)));
        assertThat(waitingFor(DemoPeople.LEAD))
                .containsExactly(Map.entry("comment.waiting.approve", counts.in(ReplyState.CHECKED)));
        assertThat(waitingFor(DemoPeople.WRITER_KATEI)).isEmpty();
        assertThat(waitingFor(DemoPeople.VIEWER)).isEmpty();
    }

    @Test
    void whatWasSentBackComesFirstWithItsReason() {
        office.as(DemoPeople.WRITER_HOIKU);

        assertThat(beans.getBean(CommentWork.class)
                        .waiting()
                        .getFirst()
                        .items()
                        .getFirst()
                        .note())
                .isEqualTo("直す");
    }

    @Test
    void ofASectionAreItsOwnOpinions() {
        office.as(DemoPeople.WRITER_KATEI);

        assertThat(beans.getBean(OpinionQueries.class).counts(call).opinions()).isZero();
        assertThat(beans.getBean(OpinionQueries.class).list(call)).isEmpty();
    }

    @Test
    void aPersonIsCountedOnceWhenTheClerkRecognisesThem() {
        office.as(DemoPeople.CLERK);
        SubmissionDetails second = CommentFixtures.letter(beans, call, 2);

        beans.getBean(Intake.class).samePerson(second.id(), second.version(), 1);

        assertThat(ofCall().persons()).isEqualTo(2);
        assertThat(CommentFixtures.letter(beans, call, 1).samePerson()).containsExactly(2, 3);
    }

    @Test
    void aPersonIsCountedOnceWhenTheirFirstLetterIsRecognisedAsAnothersToo() {
        office.as(DemoPeople.CLERK);

        samePerson(1, 4);

        assertThat(ofCall().persons()).isEqualTo(2);
        assertThat(CommentFixtures.letter(beans, call, 4).samePerson()).containsExactly(1, 3);
    }

    @Test
    void theFirstLetterOfAPersonCanBeOfAnotherPersonAfterAll() {
        office.as(DemoPeople.CLERK);
        samePerson(4, 1);
        assertThat(ofCall().persons()).isEqualTo(2);

        samePerson(1, null);

        assertThat(ofCall().persons()).isEqualTo(3);
        assertThat(CommentFixtures.letter(beans, call, 1).samePerson()).isEmpty();
        assertThat(CommentFixtures.letter(beans, call, 3).samePerson()).containsExactly(4);
    }

    @Test
    void aLetterThatIsSaidToBeOfItsOwnPersonOnceMoreChangesNothing() {
        office.as(DemoPeople.CLERK);

        samePerson(1, 3);

        assertThat(ofCall().persons()).isEqualTo(3);
        assertThat(CommentFixtures.letter(beans, call, 1).samePerson()).containsExactly(3);
    }

    @Test
    void aLetterFromBeforeInWhichNothingCanBeSeenIsAllSorted() {
        jdbc.sql("update comment_submission set visible_units = 0, covered_units = 0 where number = 4")
                .update();
        office.as(DemoPeople.CLERK);

        assertThat(beans.getBean(Inbox.class)
                        .letters(call, LetterFilter.TO_SPLIT, 0)
                        .rows())
                .hasSize(ofCall().toSplit());
        assertThat(CommentFixtures.letter(beans, call, 4).percent()).isEqualTo(100);
        assertThat(beans.getBean(CommentWork.class).waiting()).isNotEmpty();
    }

    private void samePerson(int number, @Nullable Integer as) {
        SubmissionDetails letter = CommentFixtures.letter(beans, call, number);
        beans.getBean(Intake.class).samePerson(letter.id(), letter.version(), as);
    }

    private List<Map.Entry<String, Integer>> waitingFor(String login) {
        List<Waiting> waiting =
                office.as(login, () -> beans.getBean(CommentWork.class).waiting());
        assertThat(waiting).allSatisfy(w -> assertThat(w.items()).hasSize(w.count()));
        return waiting.stream().map(w -> Map.entry(w.key(), w.count())).toList();
    }

    private CallCounts ofCall() {
        return beans.getBean(CallQueries.class).find(call).orElseThrow().counts();
    }

    private static NewSubmission late(String text, int samePersonAs) {
        return new NewSubmission(
                Channel.POST,
                CommentFixtures.japan(LocalDateTime.of(2025, 1, 16, 0, 0)),
                text,
                true,
                "",
                "",
                "",
                samePersonAs);
    }
}
