package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.FileIntake;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeId;
import jp.hagukumi.comment.IntakePlan;
import jp.hagukumi.comment.IntakeState;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.SecondPortal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Programs that take a file in are killed with {@code kill -9} at random moments; after each nothing is half taken, and
 * the file goes on, either where it was stopped or by being brought again: every row becomes one letter.
 */
public final class ImportKillTrial {

    private static final int ROWS = 6000;
    private static final int MOMENT_MS = 2500;
    private static final long LIMIT_MS = 400_000;

    private static final Map<String, String> NEVER = Map.of(
            "a letter without its words or sender",
            """
            select count(*) from comment_submission s left join comment_original o on o.submission_id = s.id
              left join comment_sender x on x.submission_id = s.id
            where o.submission_id is null or x.submission_id is null""",
            "a number that is missing or given twice",
            """
            select count(*) from comment_call c where c.last_number <>
              (select count(distinct s.number) from comment_submission s where s.call_id = c.id)""",
            "a file whose count is not that of its letters",
            "select abs((select coalesce(sum(taken), 0) from comment_intake) - (select count(*) from comment_submission))",
            "a row that was taken twice",
            "select count(*) - count(distinct identity_print) from comment_submission",
            "rows that were counted otherwise than they were taken",
            "select count(*) from comment_intake where rows_done <> taken + same_again + refused or rows_done > rows_all");

    /** Of the file that was brought last. */
    private static final String WAS_MIDWAY = """
            select count(*) from (select rows_done, rows_all from comment_intake order by brought_at desc limit 1) last
            where rows_done > 0 and rows_done < rows_all""";

    /**
     * What the trial found.
     *
     * @param midway how many were killed between their first and their last row
     * @param broken what must never be and was, with the number of the kill
     */
    public record Result(int times, long seed, int midway, int files, int letters, int missing, List<String> broken) {

        public boolean isClean() {
            return missing == 0 && broken.isEmpty();
        }

        public String line() {
            return String.format(
                    Locale.ROOT,
                    "{\"harness\":\"import-kill\",\"times\":%d,\"seed\":%d,\"midway\":%d,\"files\":%d,\"letters\":%d,"
                            + "\"missing\":%d,\"broken\":%d}",
                    times,
                    seed,
                    midway,
                    files,
                    letters,
                    missing,
                    broken.size());
        }
    }

    private final int times;
    private final long seed;
    private final Random random;
    private final List<String> broken = new ArrayList<>();
    private int midway;
    private int files;

    public ImportKillTrial(int times, long seed) {
        this.times = times;
        this.seed = seed;
        this.random = new Random(seed);
    }

    public Result run() {
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            portal.office().reset();
            CallId call = CommentFixtures.openCall(portal.office(), portal.beans());
            portal.office().as(DemoPeople.CLERK);
            Path file = newFile(portal.home());
            for (int i = 1; i <= times; i++) {
                kill(portal, call, file);
                check(portal, "kill " + i);
                if (random.nextBoolean()) {
                    goOn(portal, call);
                    check(portal, "going on after kill " + i);
                    file = newFile(portal.home());
                }
                System.out.printf(Locale.ROOT, "  %d killed, %d midway, %d broken%n", i, midway, broken.size());
            }
            await(begin(portal, call, file));
            check(portal, "the end");
            int letters = letters(portal);
            portal.office().nobody();
            return new Result(times, seed, midway, files, letters, files * ROWS - letters, broken);
        }
    }

    /**
     * The file is brought by a program of its own. Of four three die once so many of its rows are stored, as chance has it, and
     * one at some moment behind its first words to the database, which may be before the first row or behind the last.
     */
    private void kill(SecondPortal portal, CallId call, Path file) {
        int before = count(portal, "select count(*) from comment_intake");
        Process program = begin(portal, call, file);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LIMIT_MS);
        while (program.isAlive() && count(portal, "select count(*) from comment_intake") == before) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the file was never brought");
            }
            pause(20);
        }
        if (random.nextInt(4) > 0) {
            int rows = letters(portal) + 1 + random.nextInt(ROWS - 1);
            while (program.isAlive() && letters(portal) < rows && System.nanoTime() < deadline) {
                pause(5);
            }
        } else {
            pause(random.nextInt(MOMENT_MS));
        }
        program.destroyForcibly();
        await(program);
        midway += count(portal, WAS_MIDWAY);
    }

    /** What was stopped in the middle is gone on with by the portal, and what was only brought is begun. */
    private static void goOn(SecondPortal portal, CallId call) {
        FileIntake intake = portal.get(FileIntake.class);
        for (IntakeDetails file : intake.of(call).reversed()) {
            if (file.state() != IntakeState.DONE) {
                IntakeId id = file.id();
                var plan = file.plan();
                intake.start(
                        id,
                        file.version(),
                        new IntakePlan("trial", plan.columns(), plan.channel(), null, true, plan.samePersons()));
                intake.await(id);
            }
        }
    }

    private void check(SecondPortal portal, String when) {
        NEVER.forEach((what, sql) -> {
            int found = count(portal, sql);
            if (found != 0) {
                broken.add(when + ": " + what + ", " + found);
                System.out.println("  " + broken.getLast());
            }
        });
    }

    private static Process begin(SecondPortal portal, CallId call, Path file) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder program = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-Xmx512m",
                        // It lives for seconds: what is compiled at length is never used.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jp.hagukumi.HagukumiApplication",
                        "shell",
                        "import",
                        "comments",
                        file.toString(),
                        "--as",
                        DemoPeople.CLERK,
                        "--call",
                        call.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("PORTAL_HOME", portal.home().toString());
        program.environment().put("PORTAL_DEMO", "false");
        try {
            return program.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path newFile(Path home) {
        int number = ++files;
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i ->
                        "T" + number + "-" + i + ",2025/1/5,検体" + i + ",検体町" + number + "-" + i + ",意見" + i + "。\r\n")
                .collect(Collectors.joining());
        try {
            return Files.writeString(
                    home.resolve("trial-" + number + ".csv"),
                    "受付番号,受付日時,氏名,住所,ご意見\r\n" + rows,
                    Charset.forName("windows-31j"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int letters(SecondPortal portal) {
        return count(portal, "select count(*) from comment_submission");
    }

    private static int count(SecondPortal portal, String sql) {
        return portal.get(JdbcClient.class).sql(sql).query(Integer.class).single();
    }

    private static void await(Process program) {
        try {
            if (!program.waitFor(LIMIT_MS, TimeUnit.MILLISECONDS)) {
                program.destroyForcibly();
                throw new IllegalStateException("a program did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
