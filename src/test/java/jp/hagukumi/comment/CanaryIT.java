package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.comment.scan.ScanFiles;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.publication.ResultOrder;
import jp.hagukumi.publication.ResultPreview;
import jp.hagukumi.publication.ResultPublishing;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.test.PlainWords;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.test.Walk;
import jp.hagukumi.tools.Tour;
import jp.hagukumi.tools.TourIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Five hundred letters with canaries in every field of their senders and in stretches of their words that are masked: the
 * whole portal is walked as each person without the right to see senders, and no canary comes out anywhere.
 */
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT extends ViewIT {

    private static final int LETTERS = 500;
    /** Of them go to one section; the others to another. */
    private static final int OF_HOIKU = 400;

    private static final int AT_ONCE = 50;

    /** Stands in the log, so that it is known that it was listened to. */
    private static final String HEARD = "five hundred letters are brought";

    /** The letter that is being typed. */
    private static final int TYPED = 502;

    /** The letter of another call whose result is published. */
    private static final int PUBLISHED = 901;

    /** In what senders say of themselves, and of this run alone: nothing that another test left is taken for it. */
    private static final String SENDERS = mark("qz");

    /** In words of letters that are masked; nothing of it is like anything of the senders, which is masked by itself. */
    private static final String TOLD = mark("wv");

    private static final String[] MARKS = {SENDERS, TOLD};

    /** In words that may be read, so that it is known which were looked at. */
    private static final String SEEN = mark("xk");

    private static final List<String> WITHOUT_THE_RIGHT = List.of(
            DemoPeople.WRITER_HOIKU,
            DemoPeople.CHIEF_HOIKU,
            DemoPeople.WRITER_KATEI,
            DemoPeople.CHIEF_KATEI,
            DemoPeople.MEMBER,
            DemoPeople.VIEWER,
            DemoPeople.ADMIN,
            DemoPeople.AUDITOR);

    /** Of those who have no business with letters, who may read editions. */
    private static final List<String> READERS = List.of(DemoPeople.MEMBER, DemoPeople.VIEWER);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private PortalHome home;

    @Autowired
    private TestClock clock;

    private CallId call = CallId.next();

    @BeforeEach
    void fiveHundredLettersHaveCanaries() {
        LoggerFactory.getLogger(CanaryIT.class).info(HEARD);
        call = CommentFixtures.openCall(office, beans);
        bringLetters();
        sortLetters();
        bringMailAndScan();
        publishAnother();
    }

    @TestFactory
    Stream<DynamicTest> noCanaryComesOut(CapturedOutput log) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("whoever has the right and says why finds one", this::theRightFindsOne));
        tests.add(DynamicTest.dynamicTest("lead, who has not asked for any", this::nobodyFindsOneWithoutAsking));
        WITHOUT_THE_RIGHT.forEach(login -> tests.add(DynamicTest.dynamicTest(login, () -> findsNone(login))));
        tests.add(DynamicTest.dynamicTest("no file of the home holds one", () -> {
            PlainWords.assertNowhereIn(home.path(), SENDERS);
            PlainWords.assertNowhereIn(home.path(), TOLD);
        }));
        tests.add(DynamicTest.dynamicTest(
                "no line of the log holds one",
                () -> assertThat(log.getAll()).contains(HEARD).doesNotContain(MARKS)));
        return tests.stream();
    }

    /** What is looked at in all the others can hold a canary: on a page, and in a file that is fetched. */
    private void theRightFindsOne() {
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(call, 1));
        Walk masked = new Walk(this::open);
        masked.look();
        assertThat(masked.holds(SEEN)).isTrue();
        assertNoCanary(masked);

        reveal("comment.SenderLine.reveal", "comment.SenderLine.show");
        Walk page = new Walk(this::open);
        page.look();
        assertThat(List.of(name(1), address(1), contact(1), others(1))).allMatch(page::holds);

        open(CommentLinks.call(call) + "/particulars");
        reveal("comment.BookCard.ask", "comment.BookCard.make");
        Walk file = new Walk(this::open);
        file.look();
        assertThat(file.files()).isPositive();
        assertThat(IntStream.rangeClosed(1, LETTERS)
                        .boxed()
                        .flatMap(number -> Stream.of(
                                name(number), address(number), contact(number), neighbour(number), told(number)))
                        .filter(canary -> !file.holds(canary)))
                .isEmpty();
    }

    private void reveal(String ask, String show) {
        press(ask);
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("確かめるため。");
        press(show);
    }

    private void nobodyFindsOneWithoutAsking() {
        Walk walk = walk(DemoPeople.LEAD);

        assertNoCanary(walk);
        assertSeen(walk, 1, LETTERS);
    }

    private void findsNone(String login) {
        Walk walk = walk(login);

        assertNoCanary(walk);
        if (List.of(DemoPeople.WRITER_HOIKU, DemoPeople.CHIEF_HOIKU).contains(login)) {
            assertSeen(walk, 1, OF_HOIKU);
        } else if (List.of(DemoPeople.WRITER_KATEI, DemoPeople.CHIEF_KATEI).contains(login)) {
            assertSeen(walk, OF_HOIKU + 1, LETTERS);
        } else {
            assertThat(IntStream.rangeClosed(1, LETTERS).filter(number -> walk.holds(seen(number))))
                    .as("letters are none of their business")
                    .isEmpty();
            assertThat(walk.holds(seen(PUBLISHED))).as("read in the edition").isEqualTo(READERS.contains(login));
        }
    }

    /** Words beside the canaries were there to be read: had a canary been, it would have been found. */
    private static void assertSeen(Walk walk, int first, int last) {
        assertThat(IntStream.rangeClosed(first, last).filter(number -> !walk.holds(seen(number))))
                .isEmpty();
    }

    private static void assertNoCanary(Walk walk) {
        assertThat(walk.places(SENDERS)).as("what senders say of themselves").isEmpty();
        assertThat(walk.places(TOLD)).as("what is masked in letters").isEmpty();
    }

    private Walk walk(String login) {
        signIn(login);
        Walk walk = new Walk(this::open).through(addresses());
        assertThat(walk.pages()).isGreaterThan(Tour.stops().size() / 4);
        for (String words : List.of(SENDERS, TOLD, SEEN, name(1), neighbour(1))) {
            assertThat(found(words)).doesNotContain(MARKS);
        }
        return walk;
    }

    /** Those of every view of the tour, and every page of the inbox. */
    private Set<String> addresses() {
        TourIds ids = new TourIds(jdbc);
        Set<String> addresses = new LinkedHashSet<>();
        Tour.stops().forEach(stop -> addresses.add(stop.path().apply(ids)));
        for (int number = 1; number <= LETTERS; number += InboxPage.SIZE) {
            addresses.add(CommentLinks.submission(call, number, LetterFilter.ALL));
        }
        return addresses;
    }

    private String found(String words) {
        try {
            return beans.getBean(CommentSearch.class)
                    .find(call, words, EnumSet.allOf(SearchKind.class), 0)
                    .toString();
        } catch (AccessDeniedException closed) {
            return "";
        }
    }

    private static String mark(String begin) {
        return begin + Long.toHexString(ThreadLocalRandom.current().nextLong());
    }

    private static String name(int number) {
        return "検体%sn%04d".formatted(SENDERS, number);
    }

    private static String address(int number) {
        return "検体町%sa%04d番地".formatted(SENDERS, number);
    }

    private static String contact(int number) {
        return "k%04d.%s@example.jp".formatted(number, SENDERS);
    }

    private static String others(int number) {
        return "ひとこと%so%04d".formatted(SENDERS, number);
    }

    /** Somebody else of whom the letter tells. */
    private static String neighbour(int number) {
        return "隣家%sr%04d".formatted(TOLD, number);
    }

    /** What the sender tells of themselves in the letter. */
    private static String told(int number) {
        return "私事%sp%04d".formatted(TOLD, number);
    }

    private static String seen(int number) {
        return "見本%ss%04d".formatted(SEEN, number);
    }

    private static String words(int number) {
        return "%sの公園に屋根をと%sさんと%sと%sと%sは思います。%sという者です。よろしくお願いします。"
                .formatted(
                        seen(number), neighbour(number), name(number), address(number), contact(number), told(number));
    }

    private void bringLetters() {
        StringBuilder csv = new StringBuilder("受付番号,受付日時,氏名,住所,メールアドレス,ご意見,ひとこと\n");
        IntStream.rangeClosed(1, LETTERS)
                .forEach(i -> csv.append("R-%d,2025/1/5,%s,%s,%s,%s,%s\n"
                        .formatted(i, name(i), address(i), contact(i), words(i), others(i))));
        FileIntake intake = beans.getBean(FileIntake.class);
        IntakeId file = intake.bring(
                call,
                SENDERS + ".csv",
                new ByteArrayInputStream(csv.toString().getBytes(Charset.forName("windows-31j"))));
        IntakeDetails details = intake.find(file).orElseThrow();
        IntakePlan proposed = details.plan();
        intake.start(
                file, details.version(), new IntakePlan("form", proposed.columns(), Channel.FORM, null, true, true));
        intake.await(file);
        assertThat(beans.getBean(Counting.class).of(call).letters()).isEqualTo(LETTERS);
    }

    /** As the clerk does, but with many in each transaction and none looked up anew for each step. */
    private void sortLetters() {
        List<OpinionId> opinions = new ArrayList<>();
        List<SubmissionNumber> letters = beans.getBean(Submissions.class).numbersOf(call);
        for (int from = 0; from < LETTERS; from += AT_ONCE) {
            List<SubmissionNumber> some = letters.subList(from, from + AT_ONCE);
            transactions.executeWithoutResult(status -> some.forEach(one -> opinions.add(sorted(one))));
        }
        assign(opinions.subList(0, OF_HOIKU), DemoPeople.HOIKU);
        assign(opinions.subList(OF_HOIKU, LETTERS), DemoPeople.KATEI);
    }

    private OpinionId sorted(SubmissionNumber one) {
        OpenedSubmission letter = beans.getBean(OriginalTexts.class).require(one.id());
        letter.redactAll(neighbour(one.number()), RedactionReason.THIRD_PERSON, "");
        List<Span> sentences = CommentFixtures.pieces(letter.words());
        letter.setAside(sentences.subList(1, 2), SetAsideReason.PERSONAL, "");
        return beans.getBean(Opinions.class)
                .save(letter.cutOpinion(sentences.subList(0, 1)))
                .id();
    }

    private void assign(Collection<OpinionId> opinions, String section) {
        List<SeenOpinion> asTheyAre = opinions.stream()
                .map(opinion -> new SeenOpinion(
                        opinion,
                        Objects.requireNonNull(
                                beans.getBean(Opinions.class).require(opinion).version())))
                .toList();
        assertThat(beans.getBean(Assigning.class)
                        .assignAll(call, asTheyAre, office.department(section))
                        .count())
                .isEqualTo(opinions.size());
    }

    /** Files that came with a letter, and a letter that is being typed, are named after a person too. */
    private void bringMailAndScan() {
        MailIntake mails = beans.getBean(MailIntake.class);
        MailId mail = mails.bring(
                call, new ByteArrayInputStream(Mails.withFile(Mails.word(name(LETTERS + 1) + ".pdf"), new byte[10])));
        mails.take(call, List.of(mail), CommentFixtures.FIRST_DAY, true);
        Typing typing = beans.getBean(Typing.class);
        DraftDetails draft = typing.find(
                typing.bring(call, null, name(TYPED) + ".png", new ByteArrayInputStream(ScanFiles.png(20, 30))));
        typing.save(
                draft.id(),
                draft.version(),
                new DraftWords(
                        Channel.FAX,
                        CommentFixtures.FIRST_DAY,
                        LocalTime.NOON,
                        name(TYPED),
                        address(TYPED),
                        contact(TYPED),
                        null,
                        true,
                        words(TYPED),
                        ""));
    }

    /** The result of a call of one letter, for everybody. */
    private void publishAnother() {
        CallId other = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class)
                .enter(other, CommentFixtures.letter(words(PUBLISHED), name(PUBLISHED), address(PUBLISHED)));
        SubmissionDetails letter = CommentFixtures.letter(beans, other, 1);
        beans.getBean(Splitting.class)
                .redact(letter.id(), letter.version(), neighbour(PUBLISHED), RedactionReason.THIRD_PERSON, "");
        CommentFixtures.setAside(beans, other, 1, 1, 2, SetAsideReason.PERSONAL);
        OpinionId opinion = CommentFixtures.opinion(beans, other, 1, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "令和8年度から広げます。", "A");
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReplyDecisions.class).check(opinion, CommentFixtures.replyVersion(beans, opinion));
        office.as(DemoPeople.LEAD);
        beans.getBean(ReplyDecisions.class).approve(opinion, CommentFixtures.replyVersion(beans, opinion));
        office.as(DemoPeople.CLERK);
        clock.stopAt(CommentFixtures.LAST_DAY.plusDays(40).atStartOfDay().toInstant(ZoneOffset.UTC));
        beans.getBean(CallAdministration.class)
                .close(
                        other,
                        beans.getBean(CallQueries.class)
                                .find(other)
                                .orElseThrow()
                                .version());
        office.as(DemoPeople.LEAD);
        ResultPublishing publishing = beans.getBean(ResultPublishing.class);
        ResultPreview seen = publishing.preview(other, ResultOrder.NUMBER).orElseThrow();
        publishing.publish(new ResultPublishing.Command(
                other, seen.fingerprint(), seen.number(), ResultOrder.NUMBER, "意見の募集結果", ""));
    }
}
