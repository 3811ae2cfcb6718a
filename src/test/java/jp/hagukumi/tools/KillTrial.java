package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.demo.DemoPeople;

/**
 * REL-06, REL-07: in turn the JVM, the database and both are killed with {@code kill -9} while writers save; the
 * portal comes back with one command (the database alone without any), and no save that a page acknowledged is missing.
 */
public final class KillTrial {

    private static final String STORED = "select value from progress_entry where report_id = ? and field = 'result'";

    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 2;
    private static final long WAIT_LIMIT_MS = 120_000;

    /** What of the portal is killed. */
    enum Victim {
        JVM,
        DATABASE,
        BOTH
    }

    /**
     * What the trial found.
     *
     * @param acknowledged how many saves the pages confirmed, by the notes taken outside of the portal
     * @param missing how often the database, after a kill, was behind what those notes said when the killed was dead
     */
    public record Result(int times, long seed, int acknowledged, int missing, int leftOverFound) {
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "{\"harness\":\"kill\",\"times\":%d,\"seed\":%d,\"acknowledged\":%d,\"missing\":%d,"
                            + "\"leftOverServersFound\":%d}",
                    times,
                    seed,
                    acknowledged,
                    missing,
                    leftOverFound);
        }
    }

    private final int times;
    private final long seed;
    private final Random random;
    private final Path home;
    private volatile String base = "";

    public KillTrial(int times, long seed) {
        this.times = times;
        this.seed = seed;
        this.random = new Random(seed);
        try {
            Path root = Files.createDirectories(Path.of("target", "trials"));
            this.home = Files.createTempDirectory(root.toAbsolutePath(), "kill-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Result run() {
        PortalProcess portal = start();
        List<Saver> savers = List.of(saver(DemoPeople.WRITER_HOIKU), saver(DemoPeople.WRITER_KATEI));
        List<Thread> threads = new ArrayList<>();
        savers.forEach(saver -> threads.add(Thread.ofPlatform().daemon().start(saver)));
        int missing = 0;
        int leftOver = 0;
        try {
            for (int i = 0; i < times; i++) {
                awaitMore(savers, ACKNOWLEDGED_BEFORE_A_KILL);
                pause(random.nextInt(1500));
                Victim victim = Victim.values()[i % Victim.values().length];
                kill(portal, victim);
                savers.forEach(Saver::hold);
                portal = comeBack(portal, victim);
                if (victim == Victim.JVM && portal.log().contains("was left over")) {
                    leftOver++;
                }
                int lost = lost(savers);
                savers.forEach(Saver::goOn);
                missing += lost;
                System.out.printf(Locale.ROOT, "  %d %s killed, %d missing%n", i + 1, victim, lost);
            }
            awaitMore(savers, 1);
        } finally {
            savers.forEach(Saver::stop);
            threads.forEach(KillTrial::join);
            portal.close();
        }
        int acknowledged = savers.stream().mapToInt(s -> s.saved().count()).sum();
        return new Result(times, seed, acknowledged, missing, leftOver);
    }

    private PortalProcess start() {
        PortalProcess portal = PortalProcess.start(home, true, Map.of());
        base = portal.url();
        return portal;
    }

    /** When this returns, what was killed is dead. */
    private static void kill(PortalProcess portal, Victim victim) {
        switch (victim) {
            case JVM -> portal.killJvm();
            case DATABASE -> portal.killDatabase();
            case BOTH -> {
                portal.killDatabase();
                portal.killJvm();
                // The portal may have started its database again in between.
                portal.killDatabase();
            }
        }
    }

    private PortalProcess comeBack(PortalProcess portal, Victim victim) {
        if (victim == Victim.DATABASE) {
            // The portal itself has to start it again.
            awaitDatabase();
            return portal;
        }
        return start();
    }

    /** The notes are read after the kill, so that what a page confirmed in the last moment counts too. */
    private int lost(List<Saver> savers) {
        HomeDatabase database = new HomeDatabase(home);
        int lost = 0;
        for (Saver saver : savers) {
            int confirmed = saver.saved().highest();
            int stored = Saver.number(database.first(STORED, reportOf(saver)));
            if (stored < confirmed) {
                System.out.printf(Locale.ROOT, "  acknowledged %d, stored %d%n", confirmed, stored);
                lost++;
            }
        }
        return lost;
    }

    private Saver saver(String login) {
        String report = new HomeDatabase(home).openReportOf(login);
        Path notes = home.resolveSibling(home.getFileName() + "-acknowledged-" + login + ".txt");
        return new Saver(login, "reports/" + report, () -> base, new Acknowledgements(notes));
    }

    private static String reportOf(Saver saver) {
        return saver.path().substring("reports/".length());
    }

    private void awaitDatabase() {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_LIMIT_MS);
        while (System.nanoTime() < deadline) {
            try {
                new HomeDatabase(home).first("select 1");
                return;
            } catch (RuntimeException notYet) {
                pause(200);
            }
        }
        throw new IllegalStateException("the portal did not start its database again");
    }

    private static void awaitMore(List<Saver> savers, int more) {
        int[] goal = savers.stream().mapToInt(s -> s.saved().count() + more).toArray();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_LIMIT_MS);
        for (int i = 0; i < goal.length; i++) {
            while (savers.get(i).saved().count() < goal[i]) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(savers.get(i) + " could not save for too long");
                }
                pause(50);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(60_000);
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
