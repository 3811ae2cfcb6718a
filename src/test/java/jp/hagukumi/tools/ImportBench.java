package jp.hagukumi.tools;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallQueries;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.Inbox;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.IntakePlan;
import jp.hagukumi.comment.LetterFilter;
import jp.hagukumi.comment.intake.IncomingFileReader;
import jp.hagukumi.comment.intake.IncomingRow;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.SecondPortal;

/**
 * B6: a hundred thousand opinions from a CP932 file become letters, beside the least that has to be done for it one after
 * the other: the same file read as rows, and the rows of all tables that the intake wrote loaded by the database itself.
 */
final class ImportBench {

    private static final int ROWS = 100_000;
    private static final double LIMIT_S = 30;
    private static final double HEAP_LIMIT_MB = 128;
    private static final int LOOKS = 20;
    private static final double ROWS_LIMIT_MS = 100;
    private static final double MS = 1_000_000;
    private static final double S = 1_000_000_000;
    private static final double MB = 1024 * 1024;
    private static final List<String> WORDS = List.of(
            "公園に", "日かげと", "遊具を", "増やして", "ほしいです。", "一時預かりの", "予約が", "取りにくく", "困っています。", "小学校の", "放課後の", "居場所を", "つくって",
            "ください。", "相談の", "窓口が", "遠いので", "近くに", "あると", "助かります。");

    private ImportBench() {}

    static void run(Options options) {
        int rows = Math.toIntExact(options.whole("rows", ROWS));
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            portal.office().reset();
            CallId call = CommentFixtures.openCall(portal.office(), portal.beans());
            Path file = portal.home().resolve("bench.csv");
            write(file, rows, 20261121);
            take(
                    portal,
                    CommentFixtures.openCall(portal.office(), portal.beans()),
                    write(portal.home().resolve("warm.csv"), rows / 20, 1));

            double parse = parse(file);
            try (Peak heap = new Peak()) {
                long begin = System.nanoTime();
                IntakeDetails done = take(portal, call, file);
                double ours = (System.nanoTime() - begin) / S;
                heap.stop();
                if (done.counts().taken() != rows) {
                    throw new IllegalStateException("taken in: " + done.counts().taken());
                }
                Bench.print("import.rows", "rows", rows);
                Bench.print("import.time", "s", ours, LIMIT_S);
                double load = load(portal, call);
                Bench.print("import.parse", "s", parse);
                Bench.print("import.loadData", "s", load);
                Bench.atLeast("import.ofSerialLimit", "ratio", (parse + load) / ours, 0.5);
                Bench.print("import.heap", "MB", heap.grown() / MB, HEAP_LIMIT_MB);
            }
            long begin = System.nanoTime();
            IntakeDetails again = take(portal, call, file);
            Bench.print("import.again", "s", (System.nanoTime() - begin) / S);
            Bench.never("import.again.taken", "letters", again.counts().taken());
            inbox(portal, call);
            portal.office().nobody();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the page of the inbox asks the portal for before it is drawn. */
    private static void inbox(SecondPortal portal, CallId call) {
        CallQueries queries = portal.get(CallQueries.class);
        Inbox inbox = portal.get(Inbox.class);
        List<Double> page = new ArrayList<>();
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            long begin = System.nanoTime();
            queries.find(call).orElseThrow();
            long counted = System.nanoTime();
            inbox.letters(call, LetterFilter.ALL, 0);
            long read = System.nanoTime();
            inbox.next(call, LetterFilter.ALL, 1);
            inbox.letter(call, 1, Cut.SENTENCES);
            page.add((System.nanoTime() - begin) / MS);
            rows.add((read - counted) / MS);
        }
        page.sort(null);
        rows.sort(null);
        Bench.print("inbox.first.rows", "ms", rows.get(LOOKS / 2), ROWS_LIMIT_MS);
        Bench.print("inbox.first.page", "ms", page.get(LOOKS / 2), ROWS_LIMIT_MS);
    }

    private static IntakeDetails take(SecondPortal portal, CallId call, Path file) throws IOException {
        portal.office().as(DemoPeople.CLERK);
        FileIntake intake = portal.get(FileIntake.class);
        IntakeId id;
        try (InputStream content = Files.newInputStream(file)) {
            id = intake.bring(call, "bench.csv", content);
        }
        IntakeDetails brought = intake.find(id).orElseThrow();
        IntakePlan plan = brought.plan();
        intake.start(
                id,
                brought.version(),
                new IntakePlan("bench", plan.columns(), plan.channel(), null, plan.consent(), plan.samePersons()));
        intake.await(id);
        return intake.find(id).orElseThrow();
    }

    private static Path write(Path file, int rows, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-31j"))) {
            out.write("受付番号,受付日時,氏名,住所,メールアドレス,提出者区分,該当ページ,ご意見,知ったきっかけ\r\n");
            for (int i = 1; i <= rows; i++) {
                LocalDate day = CommentFixtures.FIRST_DAY.plusDays(random.nextInt(30));
                out.write(String.format(
                        Locale.ROOT,
                        "B%d-%06d,%s %s,検体%06d,検体町%d-%d,kentai-%d@example.jp,市内在住,%d,\"",
                        seed,
                        i,
                        day,
                        LocalTime.of(random.nextInt(24), random.nextInt(60)),
                        i,
                        random.nextInt(99),
                        random.nextInt(99),
                        i,
                        random.nextInt(120)));
                words(out, random, 150 + random.nextInt(250));
                out.write("\",広報紙\r\n");
            }
        }
        return file;
    }

    private static void words(Writer out, Random random, int length) throws IOException {
        for (int written = 0; written < length; ) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            out.write(word);
            written += word.length();
        }
    }

    private static double parse(Path file) throws IOException {
        long begin = System.nanoTime();
        int rows = 0;
        try (IncomingFileReader reader = IncomingFileReader.open(() -> Files.newInputStream(file), "bench.csv")) {
            for (Iterator<IncomingRow> all = reader.rows(reader.guess(), Instant.now()); all.hasNext(); all.next()) {
                rows++;
            }
        }
        if (rows == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - begin) / S;
    }

    /** Into tables with the same columns and indexes; of the file that it reads the database knows nothing before. */
    private static double load(SecondPortal portal, CallId call) throws IOException {
        HomeDatabase database = new HomeDatabase(portal.home());
        double seconds = 0;
        try (Connection connection =
                        DriverManager.getConnection(database.url(), HomeDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : Map.of(
                            "comment_submission", "call_id = '" + call + "'",
                            "comment_original", ofCall(call),
                            "comment_sender", ofCall(call))
                    .entrySet()) {
                seconds += load(statement, portal.home(), table.getKey(), table.getValue());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return seconds;
    }

    private static String ofCall(CallId call) {
        return "submission_id in (select id from comment_submission where call_id = '" + call + "')";
    }

    private static double load(Statement statement, Path home, String table, String where)
            throws SQLException, IOException {
        Path rows = home.resolve(table + ".tsv");
        StringBuilder into = new StringBuilder();
        StringBuilder set = new StringBuilder();
        try (ResultSet all = statement.executeQuery("select * from " + table + " where " + where);
                Writer out = Files.newBufferedWriter(rows, StandardCharsets.US_ASCII)) {
            int columns = all.getMetaData().getColumnCount();
            for (int i = 1; i <= columns; i++) {
                String name = all.getMetaData().getColumnName(i);
                boolean binary = all.getMetaData()
                                .getColumnTypeName(i)
                                .toUpperCase(Locale.ROOT)
                                .contains("BLOB")
                        || all.getMetaData()
                                .getColumnTypeName(i)
                                .toUpperCase(Locale.ROOT)
                                .contains("BINARY");
                into.append(i == 1 ? "" : ", ").append(binary ? "@" + name : name);
                set.append(binary ? (set.isEmpty() ? " set " : ", ") + name + " = unhex(@" + name + ")" : "");
            }
            while (all.next()) {
                for (int i = 1; i <= columns; i++) {
                    Object value = all.getObject(i);
                    out.write(i == 1 ? "" : "\t");
                    out.write(
                            switch (value) {
                                case null -> "\\N";
                                case byte[] bytes -> java.util.HexFormat.of().formatHex(bytes);
                                case java.sql.Blob blob ->
                                    java.util.HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
                                case Boolean yes -> yes ? "1" : "0";
                                default -> all.getString(i);
                            });
                }
                out.write("\n");
            }
        }
        HomeDatabase database = new HomeDatabase(home);
        database.asOwner("create table peer_" + table + " like " + table);
        long begin = System.nanoTime();
        database.asOwner("load data infile '" + rows + "' into table peer_" + table + " (" + into + ")" + set);
        double seconds = (System.nanoTime() - begin) / S;
        database.asOwner("drop table peer_" + table);
        Files.delete(rows);
        return seconds;
    }

    /** What the heap holds after the collections that happen by themselves, at most, above what it held before. */
    private static final class Peak implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final long before;
        private final Thread watch = new Thread(this::look, "heap");
        private volatile long most;

        Peak() {
            System.gc();
            before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            watch.setDaemon(true);
            watch.start();
        }

        private void look() {
            while (!over.get()) {
                long kept = 0;
                for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
                    if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                        kept += pool.getCollectionUsage().getUsed();
                    }
                }
                most = Math.max(most, kept);
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        void stop() {
            over.set(true);
        }

        long grown() {
            return Math.max(0, most - before);
        }

        @Override
        public void close() {
            stop();
        }
    }
}
