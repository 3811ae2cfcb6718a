package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.tools.load.Person;

/**
 * B1, the deadline hour: 150 people fill reports of twenty fields over the pages' own protocol; first at the rate of that
 * hour, then as fast as they are answered, in turns with bare commits of the same in the same database.
 */
final class SaveBench {

    private static final int PEOPLE = 150;
    private static final int FIELDS = 20;
    private static final double RATE = 45;
    private static final double P99_LIMIT_MS = 200;
    private static final double CPU_LIMIT_MS = 10;
    private static final int TURNS = 3;

    /** Nobody hands in together with everybody else: they come one after another, for as long as a report takes them. */
    private static final double COMING_S = PEOPLE * FIELDS / RATE;

    private final double pacedS;
    private final double warmUpS;
    private final double turnS;
    private final int profileS;
    private final Path home;
    private final SaveBook book = new SaveBook();
    private final List<SavingClerk> clerks = new ArrayList<>();

    private SaveBench(Options options) {
        this.pacedS = options.number("minutes", 10) * 60;
        this.warmUpS = COMING_S + Math.min(60, pacedS);
        this.turnS = Math.min(20, pacedS / 3);
        this.profileS = (int) Math.min(20, pacedS);
        try {
            Path root = Files.createDirectories(Path.of("target", "bench"));
            this.home = Files.createTempDirectory(root.toAbsolutePath(), "home-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(Options options) {
        new SaveBench(options).run();
    }

    private void run() {
        // One report a person for each time they fill one, and one to be in when they begin to hurry.
        double fills = (warmUpS + pacedS + profileS) * RATE / (PEOPLE * FIELDS);
        List<SaveHome.Clerk> people = SaveHome.fill(home, PEOPLE, (int) Math.ceil(fills) + 1);
        try (PortalProcess portal = PortalProcess.start(home, false, Map.of())) {
            List<Thread> threads = seat(people, portal.port());
            pause(warmUpS);
            paced(portal);
            profiled(portal);
            inTurns(people);
            clerks.forEach(SavingClerk::stop);
            threads.forEach(SaveBench::join);
            judge();
        }
    }

    /** Everybody signs in, two at a time because each sign-in costs the portal a hash on purpose, and begins. */
    private List<Thread> seat(List<SaveHome.Clerk> people, int port) {
        List<Person> signedIn = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService doors = Executors.newFixedThreadPool(2)) {
            List<Future<Person>> coming = people.stream()
                    .map(clerk -> doors.submit(() -> Person.signIn(port, clerk.login(), DemoPeople.PASSWORD)))
                    .toList();
            for (Future<Person> one : coming) {
                signedIn.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Bench.print("save.signIns", "per second", people.size() / ((System.nanoTime() - begin) / 1e9));
        double periodNs = PEOPLE / RATE * 1e9;
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            SavingClerk clerk = new SavingClerk(
                    signedIn.get(i),
                    people.get(i).tasks().iterator(),
                    book,
                    periodNs,
                    start + (long) (COMING_S * 1e9 * i / PEOPLE));
            clerks.add(clerk);
            threads.add(Thread.ofVirtual().start(clerk));
        }
        return threads;
    }

    private void paced(PortalProcess portal) {
        List<ProcessHandle> processes =
                List.of(portal.jvm(), PortalProcess.database(home).orElseThrow(), ProcessHandle.current());
        double[] cpu = cpu(processes);
        long statements = statements();
        long from = System.nanoTime();
        pause(pacedS);
        SaveBook.Period period = book.during(from, System.nanoTime());
        double[] used = cpu(processes);
        int saves = period.count();
        Bench.atLeast("save.paced.rate", "saves per second", period.perSecond(), RATE);
        Bench.print("save.paced.p50", "ms", period.quantile(0.5));
        Bench.print("save.paced.p99", "ms", period.quantile(0.99), P99_LIMIT_MS);
        Bench.print("save.paced.max", "ms", period.most());
        Bench.print("save.paced.cpu.portal", "ms per save", (used[0] - cpu[0]) / saves);
        Bench.print("save.paced.cpu.database", "ms per save", (used[1] - cpu[1]) / saves);
        Bench.print("save.paced.cpu", "ms per save", (used[0] - cpu[0] + used[1] - cpu[1]) / saves, CPU_LIMIT_MS);
        Bench.print("save.paced.cpu.client", "ms per save", (used[2] - cpu[2]) / saves);
        Bench.print("save.paced.statements", "per save", (double) (statements() - statements) / saves);
    }

    private void profiled(PortalProcess portal) {
        long from = System.nanoTime();
        WhereTimeGoes where = WhereTimeGoes.during(portal.jvm(), WhereTimeGoes.file(home), profileS);
        where.print(book.during(from, System.nanoTime()).count());
    }

    /** As fast as it goes, and bare commits, in turns, so that what disturbs the machine disturbs both. */
    private void inTurns(List<SaveHome.Clerk> people) {
        List<String> reports = people.stream()
                .map(clerk -> clerk.tasks().getFirst().reportId())
                .toList();
        double saves = 0;
        double commits = 0;
        SaveBook.Period last = book.during(0, 0);
        clerks.forEach(SavingClerk::hurry);
        pause(turnS / 2);
        try (RawCommits raw = new RawCommits(new HomeDatabase(home), reports)) {
            for (int turn = 0; turn < TURNS; turn++) {
                clerks.forEach(clerk -> clerk.hold(false));
                pause(1);
                long from = System.nanoTime();
                pause(turnS);
                last = book.during(from, System.nanoTime());
                saves += last.perSecond() / TURNS;
                clerks.forEach(clerk -> clerk.hold(true));
                pause(1);
                commits += raw.perSecond(turnS) / TURNS;
            }
        }
        Bench.beside("save.most", "per second, beside bare commits", saves, commits);
        Bench.print("save.most.p50", "ms", last.quantile(0.5));
        Bench.print("save.most.p99", "ms", last.quantile(0.99));
    }

    /** What the pages said against what the database holds. */
    private void judge() {
        book.refusals().forEach((why, number) -> System.out.println("  refused " + number + " times: " + why));
        int refused = book.refusals().values().stream()
                .mapToInt(one -> one.intValue())
                .sum();
        HomeDatabase database = new HomeDatabase(home);
        long kept = Long.parseLong(database.first(
                "select count(*) from account_trail where operation = 'report.write' and login like 'clerk-%'"));
        long submitted =
                Long.parseLong(database.first("select count(*) from progress_report where state = 'SUBMITTED'"));
        int acknowledged = book.during(0, Long.MAX_VALUE).count();
        Bench.never("save.refused", "saves", refused);
        Bench.print("save.acknowledged", "saves", acknowledged);
        Bench.never("save.acknowledged.missing", "saves", Math.max(0, acknowledged - kept));
        Bench.print("save.submitted", "reports", book.submissions());
        Bench.never("save.submitted.missing", "reports", Math.max(0, book.submissions() - submitted));
    }

    private static double[] cpu(List<ProcessHandle> processes) {
        return processes.stream().mapToDouble(Cpu::ms).toArray();
    }

    private long statements() {
        return Long.parseLong(
                new HomeDatabase(home)
                        .first(
                                "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'"));
    }

    private static void pause(double seconds) {
        try {
            TimeUnit.NANOSECONDS.sleep((long) (seconds * 1e9));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
