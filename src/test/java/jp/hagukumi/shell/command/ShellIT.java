package jp.hagukumi.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.HagukumiApplication;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.LetterFilter;
import jp.hagukumi.comment.intake.Mails;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.WorkbookWriter;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.workbook.HandledBook;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.PortalHome;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands of the shell beside the portal that all tests share, in its home. */
@PortalIT
class ShellIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PortalHome home;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    @TempDir
    private Path folder;

    /** One for all, as it takes seconds to open. */
    private static Shell.Opened opened;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();

    @AfterAll
    static void close() {
        opened.close();
    }

    @Test
    void bringsAPlanInBesideARunningPortalWhichShowsItAtOnce() throws IOException {
        Path file = file(WorkbookWriter.bytes(PlanFixtures.workbook(), Locale.JAPANESE));

        assertThat(shell("import", "plan", file.toString(), "--as", DemoPeople.LEAD))
                .isZero();

        assertThat(said()).contains("追加\t1-01\t1-01 " + PlanFixtures.PROJECT_STATION);
        assertThat(reader.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.projects()).isEqualTo(4));
        assertThat(trail()).contains("signIn.shell DONE lead", "plan.import DONE lead");

        assertThat(shell("import", "plan", file.toString(), "--as", DemoPeople.LEAD))
                .as("a namesake")
                .isEqualTo(5);
        PlanId plan = reader.plans().getFirst().id();
        assertThat(shell("import", "plan", file.toString(), "--as", DemoPeople.LEAD, "--plan", plan.toString()))
                .as("nothing changes")
                .isZero();
        assertThat(reader.plans()).hasSize(1);
    }

    @Test
    void bringsOutWhatComesInUnchangedAndChangesOnlyForAReason() throws IOException {
        PlanId plan = PlanFixtures.create(office, imports);
        List<String> before = uploads();
        Path file = folder.resolve("out.xlsx");

        assertThat(shell("export", "plan", PlanFixtures.TITLE, "-o", file.toString(), "--as", DemoPeople.VIEWER))
                .isZero();
        assertThat(shell("import", "plan", file.toString(), "--as", DemoPeople.LEAD, "--plan", plan.toString()))
                .isZero();
        assertThat(said()).contains("変わる所はありません");

        Files.write(file, WorkbookWriter.bytes(PlanFixtures.renamed("送迎ステーション"), Locale.JAPANESE));
        List<String> change =
                List.of("import", "plan", file.toString(), "--as", DemoPeople.LEAD, "--plan", plan.toString());
        assertThat(shell(with(change, "--dry-run"))).isZero();
        assertThat(said()).contains("送迎保育ステーション", "送迎ステーション", "試しなので");
        assertThat(shell(change.toArray(String[]::new))).as("no reason").isEqualTo(3);
        assertThat(reader.plan(plan).orElseThrow().revision()).isEqualTo(1);

        assertThat(shell(with(change, "--reason", "名称の変更"))).isZero();
        assertThat(PlanFixtures.element(reader, plan, "送迎ステーション")).isNotNull();
        assertThat(uploads()).as("nothing is left behind").isEqualTo(before);
    }

    @Test
    void refusesWhoeverMayNotAndWhatIsWrongWithARowEach() throws IOException {
        Path file = file(WorkbookWriter.bytes(PlanFixtures.workbook(), Locale.JAPANESE));

        assertThat(shell("import", "plan", file.toString(), "--as", DemoPeople.VIEWER))
                .isEqualTo(4);
        assertThat(said()).contains("権限がありません");
        assertThat(shell("import", "plan", file.toString(), "--as", "nobody")).isEqualTo(4);
        assertThat(trail()).contains("plan.import REFUSED viewer", "signIn.unknown REFUSED nobody");

        Path wrong = file(WorkbookWriter.bytes(PlanFixtures.unknownDepartment(), Locale.JAPANESE));
        assertThat(shell("import", "plan", wrong.toString(), "--as", DemoPeople.LEAD, "--dry-run"))
                .isEqualTo(3);
        assertThat(said()).contains("ない課", "3行目");
        assertThat(reader.plans()).isEmpty();
    }

    @Test
    void bringsASectionsWorkbookInAndSaysWhatBecomesOfEachCell() throws IOException {
        ProgressFixtures fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, new FiscalYear(2025));
        ReportId station = report(fixtures, plan, round, PlanFixtures.PROJECT_STATION);
        ReportId shared = report(fixtures, plan, round, PlanFixtures.PROJECT_SHARED);
        Path file = folder.resolve("reports.xlsx");

        assertThat(shell("export", "reports", "2025", "--as", DemoPeople.WRITER_HOIKU, "-o", file.toString()))
                .isZero();
        List<String> take = List.of("import", "reports", file.toString(), "--as", DemoPeople.WRITER_HOIKU);
        assertThat(shell(take.toArray(String[]::new))).as("untouched").isZero();
        assertThat(said()).contains("取り込むものはありません");

        HandledBook book =
                new HandledBook(Files.readAllBytes(file)).set(station.toString(), FieldCode.RESULT, "Excelの文");
        Files.write(file, book.bytes());
        assertThat(shell(with(take, "--dry-run"))).isZero();
        assertThat(said()).contains("D5\t取り込む", "（空欄） → Excelの文", "試しなので");
        assertThat(fixtures.text(station)).isEqualTo(ReportText.EMPTY);
        assertThat(shell("import", "reports", file.toString(), "--as", DemoPeople.WRITER_KATEI))
                .as("another section's")
                .isEqualTo(3);
        assertThat(shell("import", "reports", file.toString(), "--as", DemoPeople.LEAD))
                .as("whoever may not write")
                .isEqualTo(4);

        Files.write(file, book.set(shared.toString(), FieldCode.RESULT, "=1").bytes());
        assertThat(shell(take.toArray(String[]::new))).as("all but a formula").isEqualTo(6);
        assertThat(said()).contains("数式「=1」");
        assertThat(fixtures.text(station).get(FieldCode.RESULT)).isEqualTo("Excelの文");

        Files.write(file, book.set(station.toString(), FieldCode.RESULT, "別の文").bytes());
        assertThat(shell(take.toArray(String[]::new))).as("to be chosen").isEqualTo(5);
        assertThat(fixtures.text(station).get(FieldCode.RESULT)).isEqualTo("Excelの文");
    }

    @Test
    void bringsAFormServicesFileIntoACallAndSaysWhatBecomesOfItsRows() throws IOException {
        CallId call = CommentFixtures.openCall(office, beans);
        Path file = file("受付番号,受付日時,氏名,住所,ご意見\r\n1,2025/1/5,検体0001,検体町,屋根を。\r\n2,きのう,検体0002,検体町,遊具を。\r\n"
                .getBytes(Charset.forName("windows-31j")));
        List<String> words =
                List.of("import", "comments", file.toString(), "--as", DemoPeople.CLERK, "--call", call.toString());

        assertThat(shell(with(words, "--dry-run"))).as("a row stays outside").isEqualTo(6);
        assertThat(said())
                .contains("ご意見\t意見", "新しい提出\t1", "3\t取り込めない行", "試しに読んだだけ")
                .doesNotContain("検体0001", "屋根を");
        assertThat(letters(call)).isZero();

        assertThat(shell(words.toArray(String[]::new))).isEqualTo(6);
        assertThat(letters(call)).isEqualTo(1);
        assertThat(shell(words.toArray(String[]::new)))
                .as("nothing to take, one refused")
                .isEqualTo(3);
        assertThat(letters(call)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from comment_intake")
                        .query(Integer.class)
                        .single())
                .as("what brought nothing does not stay")
                .isEqualTo(1);

        assertThat(shell("import", "comments", file.toString(), "--as", DemoPeople.CLERK))
                .isEqualTo(2);
        assertThat(shell("import", "comments", file.toString(), "--as", DemoPeople.CLERK, "--call", "x"))
                .isEqualTo(3);
        assertThat(shell(
                        "import",
                        "comments",
                        file.toString(),
                        "--as",
                        DemoPeople.WRITER_HOIKU,
                        "--call",
                        call.toString()))
                .isEqualTo(4);
        assertThat(shell(with(words, "--day", "soon"))).isEqualTo(2);
        assertThat(shell(
                        "import",
                        "comments",
                        folder.resolve("none.csv").toString(),
                        "--as",
                        DemoPeople.CLERK,
                        "--call",
                        call.toString()))
                .isEqualTo(3);
    }

    @Test
    void bringsMailsIntoACallAndSaysWhatBecomesOfEach() throws IOException {
        CallId call = CommentFixtures.openCall(office, beans);
        Path first = Files.write(folder.resolve("1.eml"), Mails.plain(1, "屋根を。"));
        Path second = Files.write(folder.resolve("2.EML"), Mails.plain(2, "遊具を。"));
        Path broken = Files.write(folder.resolve("3.eml"), new byte[10]);
        List<String> two = List.of(
                "import",
                "comments",
                first.toString(),
                second.toString(),
                "--as",
                DemoPeople.CLERK,
                "--call",
                call.toString());

        assertThat(shell(with(two, "--dry-run"))).isZero();
        assertThat(said()).contains("新しい提出", "試しに読んだだけです。2件").doesNotContain("検体0001", "屋根を");
        assertThat(letters(call)).isZero();
        assertThat(jdbc.sql("select count(*) from comment_mail")
                        .query(Integer.class)
                        .single())
                .as("what was only tried does not stay")
                .isZero();

        assertThat(shell(with(two, broken.toString()))).as("one stays outside").isEqualTo(6);
        assertThat(letters(call)).isEqualTo(2);
        assertThat(shell(two.toArray(String[]::new))).as("both are here").isZero();
        assertThat(letters(call)).isEqualTo(2);
        assertThat(shell("import", "comments", broken.toString(), "--as", DemoPeople.CLERK, "--call", call.toString()))
                .isEqualTo(3);
        assertThat(said()).contains("メールのファイルではないようです");
    }

    private int letters(CallId call) {
        return office.as(
                        DemoPeople.CLERK,
                        () -> beans.getBean(Inbox.class)
                                .letters(call, LetterFilter.ALL, 0)
                                .rows())
                .size();
    }

    private ReportId report(ProgressFixtures fixtures, PlanId plan, RoundId round, String project) {
        return fixtures.report(
                round, PlanFixtures.element(reader, plan, project).id(), DemoPeople.HOIKU);
    }

    private List<String> uploads() {
        return List.of(Objects.requireNonNull(
                        home.path().resolve("uploads").toFile().list()))
                .stream()
                .sorted()
                .toList();
    }

    private static String[] with(List<String> words, String... more) {
        return java.util.stream.Stream.concat(words.stream(), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    private int shell(String... words) {
        if (opened == null) {
            PrintStream print = new PrintStream(OUT, true, StandardCharsets.UTF_8);
            opened = new Shell(HagukumiApplication.class, Map.of(), print, print).open("--portal.home=" + home.path());
        }
        OUT.reset();
        return opened.run(List.of(words));
    }

    private String said() {
        return OUT.toString(StandardCharsets.UTF_8);
    }

    private List<String> trail() {
        return jdbc.sql("select concat(operation, ' ', outcome, ' ', login) from account_trail")
                .query(String.class)
                .list();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "plan", ".xlsx"), content);
    }
}
