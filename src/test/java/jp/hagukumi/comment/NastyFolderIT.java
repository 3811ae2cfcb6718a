package jp.hagukumi.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.comment.intake.MailRefusal;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.workbook.Refusal;
import jp.hagukumi.workbook.WorkbookFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every nasty file of the folder is brought into a call: of a refused one nothing stays, a taken one keeps its words. */
@PortalIT
class NastyFolderIT {

    private static final String REASON = "確かめるため。";
    /** As a spreadsheet sees it, which overlooks signs that nobody sees. */
    private static final Pattern FORMULA = Pattern.compile("^(?:[\\t\\r]|\\p{Cf}*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);

    private static final List<String> TABLES = List.of(
            "comment_submission",
            "comment_original",
            "comment_sender",
            "comment_intake",
            "comment_mail",
            "comment_enclosure",
            "comment_scan",
            "comment_draft",
            "comment_redaction");

    @Autowired
    private Office office;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PortalHome home;

    @Autowired
    private FileIntake files;

    @Autowired
    private MailIntake mails;

    @Autowired
    private Typing typing;

    private PlanId plan = PlanId.next();

    @BeforeEach
    void thereIsAPlan() {
        plan = PlanFixtures.create(office, beans.getBean(PlanImport.class));
    }

    @AfterEach
    void nobodyActs() {
        office.nobody();
    }

    /** Each in a call of its own, so that none is like a letter of another file. */
    @TestFactory
    Stream<DynamicTest> everyOneOfThemIsBroughtIntoACall() {
        return NastyFolder.lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.toString(), () -> {
                    CallId call = office.as(
                            DemoPeople.CLERK,
                            () -> beans.getBean(CallAdministration.class).open(CommentFixtures.newCall(plan)));
                    Map<String, Object> before = everythingKept();
                    if (line.isTaken()) {
                        take(call, line);
                    } else {
                        assertThatThrownBy(() -> bring(call, line))
                                .isInstanceOfAny(Refusal.class, MailRefusal.class)
                                .hasMessage(line.verdict());
                        assertThat(everythingKept()).isEqualTo(before);
                        assertThat(beans.getBean(CallAdministration.class).left(call))
                                .isEmpty();
                    }
                }));
    }

    private void bring(CallId call, NastyFolder.Line line) {
        ByteArrayInputStream content = new ByteArrayInputStream(line.bytes());
        switch (line.way()) {
            case FILE -> files.bring(call, line.name(), content);
            case MAIL -> mails.bring(call, content);
            case SCAN -> typing.bring(call, null, line.name(), content);
            case ENCLOSURE -> throw new IllegalArgumentException("no file that comes with a mail is looked at");
        }
    }

    private void take(CallId call, NastyFolder.Line line) throws IOException {
        switch (line.way()) {
            case FILE -> takeFile(call, line);
            case MAIL -> takeMail(call, line);
            case SCAN -> takeScan(call, line);
            case ENCLOSURE -> takeEnclosure(call, line);
        }
        assertThat(exported(call)).isNotEmpty().noneMatch(NastyFolderIT::isFormula);
    }

    private void takeFile(CallId call, NastyFolder.Line line) {
        IntakeId file = files.bring(call, line.name(), new ByteArrayInputStream(line.bytes()));
        IntakeDetails details = files.find(file).orElseThrow();
        IntakePlan as = new IntakePlan("フォーム", details.plan().columns(), Channel.FORM, null, true, true);
        Map<IncomingVerdict, Integer> said = counted(line);
        assertThat(files.preview(file, as).counts()).isEqualTo(said);

        files.start(file, details.version(), as);
        files.await(file);

        IntakeDetails done = files.find(file).orElseThrow();
        assertThat(done.state()).isEqualTo(IntakeState.DONE);
        assertThat(done.counts().refused()).isEqualTo(said.getOrDefault(IncomingVerdict.REFUSED, 0));
        Map<String, String> kept = new TreeMap<>();
        int number = 0;
        for (int row = 0; row < line.rows().size(); row++) {
            if (verdict(line, row).isTaken()) {
                int place = row + 2;
                letter(call, ++number).forEach((part, words) -> kept.put(place + "." + part, words));
            }
        }
        assertThat(letters(call)).isEqualTo(number);
        assertThat(kept).containsAllEntriesOf(line.kept());
        assertExported(call, line);
    }

    private void takeMail(CallId call, NastyFolder.Line line) {
        taken(call, line.bytes());

        Map<String, String> letter = letter(call, 1);
        List<EnclosureDetails> came = came(call);
        letter.put("subject", letter.get("others").replaceFirst("^Subject: ", ""));
        letter.put(
                "attachments", came.stream().skip(1).map(EnclosureDetails::name).collect(Collectors.joining(",")));
        assertThat(letter).containsAllEntriesOf(line.kept());
        assertThat(content(came.getFirst())).isEqualTo(line.bytes());
        assertExported(call, line);
    }

    private void takeEnclosure(CallId call, NastyFolder.Line line) {
        byte[] bytes = line.bytes();
        taken(call, Mails.withFile(line.name(), bytes));

        List<EnclosureDetails> came = came(call);
        assertThat(came).hasSize(2);
        assertThat(came.getLast().name()).isEqualTo(line.name());
        assertThat(content(came.getLast())).isEqualTo(bytes);
    }

    private void taken(CallId call, byte[] mail) {
        MailId waiting = mails.bring(call, new ByteArrayInputStream(mail));
        assertThat(mails.take(call, List.of(waiting), CommentFixtures.FIRST_DAY, true))
                .extracting(TakenMail::verdict)
                .containsExactly(IncomingVerdict.NEW);
    }

    private void takeScan(CallId call, NastyFolder.Line line) {
        byte[] bytes = line.bytes();
        DraftDetails draft = typing.find(typing.bring(call, null, line.name(), new ByteArrayInputStream(bytes)));

        assertThat(draft.pages()).isEqualTo(Integer.parseInt(line.rows().getFirst()));
        assertThat(typing.file(draft.id()).content()).isEqualTo(bytes);
        DraftWords words = new DraftWords(
                Channel.FAX,
                CommentFixtures.FIRST_DAY,
                java.time.LocalTime.NOON,
                "検体0001",
                "",
                "",
                null,
                true,
                "紙のとおりです。",
                "");
        assertThat(typing.finish(draft.id(), draft.version(), words, true)).isEqualTo(1);
    }

    /** What is stored of a letter, by its parts. */
    private Map<String, String> letter(CallId call, int number) {
        SubmissionDetails details = CommentFixtures.letter(beans, call, number);
        RevealedSender sender = beans.getBean(SenderAccess.class).reveal(details.id(), REASON);
        return new TreeMap<>(Map.of(
                "text", beans.getBean(OriginalTexts.class).require(details.id()).words(),
                "name", sender.name(),
                "address", sender.address(),
                "contact", sender.contact(),
                "category", sender.category(),
                "others", sender.others(),
                "receipt", details.receipt(),
                "place", details.about()));
    }

    private int letters(CallId call) {
        return beans.getBean(Submissions.class).numbersOf(call).size();
    }

    private List<EnclosureDetails> came(CallId call) {
        return beans.getBean(EnclosureAccess.class)
                .list(CommentFixtures.letter(beans, call, 1).id(), REASON);
    }

    private byte[] content(EnclosureDetails file) {
        try (InputStream in = beans.getBean(EnclosureAccess.class).open(file.id(), REASON)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static IncomingVerdict verdict(NastyFolder.Line line, int row) {
        return IncomingVerdict.valueOf(line.rows().get(row).replaceFirst(":.*", ""));
    }

    private static Map<IncomingVerdict, Integer> counted(NastyFolder.Line line) {
        Map<IncomingVerdict, Integer> counts = new EnumMap<>(IncomingVerdict.class);
        IntStream.range(0, line.rows().size()).forEach(row -> counts.merge(verdict(line, row), 1, Integer::sum));
        return counts;
    }

    /** Words and names stand in the workbook as they are, but for the apostrophe before what looks like a formula. */
    private void assertExported(CallId call, NastyFolder.Line line) {
        Set<String> cells = new TreeSet<>(exported(call));
        line.kept().forEach((part, words) -> {
            if (!words.isEmpty() && part.matches("(\\d+\\.)?(text|name|address|contact|category)")) {
                String shown = inXml(words);
                assertThat(cells).contains(isFormula(shown) ? "'" + shown : shown);
            }
        });
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    /** Without what XML cannot hold, and nobody sees. */
    private static String inXml(String words) {
        return words.codePoints()
                .filter(sign -> sign >= ' ' && sign != 0xFFFF || "\t\n\r".indexOf(sign) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Every cell in which something stands. */
    private List<String> exported(CallId call) {
        List<String> cells = new ArrayList<>();
        try (ReadableWorkbook book = WorkbookFile.open(
                beans.getBean(InternalBook.class).of(call, REASON, Locale.JAPANESE), "internal.xlsx")) {
            for (Row row : book.getFirstSheet().read()) {
                row.stream()
                        .filter(cell -> cell != null && !cell.getText().isEmpty())
                        .forEach(cell -> cells.add(cell.getText().replace("_x005F_", "_")));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return cells;
    }

    /** How many rows the tables have that letters and what comes with them stand in, and which files lie in the home. */
    private Map<String, Object> everythingKept() {
        Map<String, Object> all = new TreeMap<>();
        TABLES.forEach(table -> all.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
        all.put("files", filesOfTheHome());
        return all;
    }

    /** Without the database's and the search's own, which come and go by themselves. */
    private Set<Path> filesOfTheHome() {
        try (Stream<Path> found = Stream.of(home.files(), home.keys()).flatMap(NastyFolderIT::walk)) {
            return found.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.isDirectory(folder) ? Files.walk(folder).filter(Files::isRegularFile) : Stream.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
