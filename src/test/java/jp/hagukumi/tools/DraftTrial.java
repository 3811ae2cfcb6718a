package jp.hagukumi.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import jp.hagukumi.demo.DemoPeople;

/**
 * UC-021 BR-13: writers are cut off in the middle of their words by tabs and whole browsers that are killed, servers that are
 * killed and started again, and sessions that end. When they come back, at most the last two seconds of their typing are missing, and of
 * what was submitted nothing.
 */
public final class DraftTrial {

    private static final List<String> FIELDS = List.of("result", "issues", "improvement", "internal_note");
    private static final int ON_ITS_WAY_MS = 2000;
    private static final String STORED = "select value from progress_entry where report_id = ? and field = ?";
    private static final String STATE = "select state from progress_report where id = ?";

    /** By what somebody is cut off. */
    enum Ending {
        TAB_KILLED,
        BROWSER_KILLED,
        SERVER_RESTARTED,
        SESSION_ENDED,
        /** One of these, without a browser. */
        LOAD_CLIENT
    }

    /**
     * What the trial found.
     *
     * @param longestLossMs the most typing that was missing once, in milliseconds before the end
     */
    public record Result(
            int times,
            long seed,
            Map<Ending, Integer> rounds,
            int submitted,
            int lostBeyondTwoSeconds,
            int submittedLost,
            long longestLossMs) {

        public boolean isClean() {
            return lostBeyondTwoSeconds == 0 && submittedLost == 0;
        }

        public String line() {
            return String.format(
                    Locale.ROOT,
                    "{\"harness\":\"drafts\",\"times\":%d,\"seed\":%d,\"tabsKilled\":%d,\"browsersKilled\":%d,"
                            + "\"serverRestarts\":%d,\"sessionsEnded\":%d,\"loadClient\":%d,\"submitted\":%d,\"lostBeyondTwoSeconds\":%d,"
                            + "\"submittedLost\":%d,\"longestLossMs\":%d}",
                    times,
                    seed,
                    rounds.getOrDefault(Ending.TAB_KILLED, 0),
                    rounds.getOrDefault(Ending.BROWSER_KILLED, 0),
                    rounds.getOrDefault(Ending.SERVER_RESTARTED, 0),
                    rounds.getOrDefault(Ending.SESSION_ENDED, 0),
                    rounds.getOrDefault(Ending.LOAD_CLIENT, 0),
                    submitted,
                    lostBeyondTwoSeconds,
                    submittedLost,
                    longestLossMs);
        }
    }

    private final int times;
    private final long seed;
    private final Random random;
    private final Path home;
    private final int port = PortalProcess.freePort();
    private PortalProcess portal;
    private int submitted;
    private int lost;
    private int submittedLost;
    private long longestLoss;

    public DraftTrial(int times, long seed) {
        this.times = times;
        this.seed = seed;
        this.random = new Random(seed);
        try {
            Path root = Files.createDirectories(Path.of("target", "trials"));
            this.home = Files.createTempDirectory(root.toAbsolutePath(), "drafts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.portal = start();
    }

    public Result run() {
        Map<Ending, Integer> rounds = new EnumMap<>(Ending.class);
        String browsers = new HomeDatabase(home).openReportOf(DemoPeople.WRITER_HOIKU);
        String pages = new HomeDatabase(home).openReportOf(DemoPeople.WRITER_KATEI);
        try (ChromiumTypist typist = new ChromiumTypist(
                home.resolveSibling(home.getFileName() + ".profile"),
                DemoPeople.WRITER_HOIKU,
                "reports/" + browsers,
                portal::url,
                random)) {
            PageTypist client = new PageTypist(DemoPeople.WRITER_KATEI, "reports/" + pages, () -> port, random);
            complete(DemoPeople.WRITER_HOIKU, browsers);
            typist.open();
            int round = 0;
            for (Ending ending : plan()) {
                round++;
                if (ending == Ending.LOAD_CLIENT) {
                    loadRound(client, pages, round);
                } else {
                    browserRound(typist, browsers, ending);
                }
                rounds.merge(ending, 1, Integer::sum);
                if (ending != Ending.LOAD_CLIENT || round % 50 == 0) {
                    System.out.printf(
                            Locale.ROOT, "  %d %s, %d lost, longest %d ms%n", round, ending, lost, longestLoss);
                }
            }
        } finally {
            portal.close();
        }
        return new Result(times, seed, rounds, submitted, lost, submittedLost, longestLoss);
    }

    /**
     * Of a thousand rounds a hundred killed tabs, fifty killed browsers, fifty restarts and fifty ended sessions; of a few
     * at least one each.
     */
    private List<Ending> plan() {
        List<Ending> plan = new ArrayList<>();
        plan.addAll(Collections.nCopies(Math.max(1, times / 10), Ending.TAB_KILLED));
        plan.addAll(Collections.nCopies(Math.max(1, times / 20), Ending.BROWSER_KILLED));
        plan.addAll(Collections.nCopies(Math.max(1, times / 20), Ending.SERVER_RESTARTED));
        plan.addAll(Collections.nCopies(Math.max(1, times / 20), Ending.SESSION_ENDED));
        plan.addAll(Collections.nCopies(Math.max(0, times - plan.size()), Ending.LOAD_CLIENT));
        Collections.shuffle(plan, random);
        return plan;
    }

    private void browserRound(ChromiumTypist typist, String report, Ending ending) {
        Typed typed = typist.begin(FIELDS.get(random.nextInt(FIELDS.size())));
        typist.type(typed, 500 + random.nextInt(3000));
        switch (ending) {
            case TAB_KILLED -> {
                boolean handsIn = random.nextInt(4) == 0;
                if (handsIn) {
                    typist.pressCtrlEnter();
                }
                typed.end();
                typist.killTab();
                if (handsIn) {
                    // What was on its way when the tab died may arrive after it.
                    typist.pause(ON_ITS_WAY_MS);
                }
                if (handsIn && isHandedIn(report, typed.field(), typed.text())) {
                    PageTypist.sendBack(port, DemoPeople.CHIEF_HOIKU, "reports/" + report);
                }
                typist.open();
            }
            case BROWSER_KILLED -> {
                typed.end();
                typist.killBrowser();
                typist.open();
            }
            case SERVER_RESTARTED -> {
                portal.killJvm();
                typist.type(typed, 500 + random.nextInt(2000));
                portal = start();
                comeBack(typist, typed);
            }
            case SESSION_ENDED -> {
                typist.endSession();
                typist.type(typed, 500 + random.nextInt(2000));
                comeBack(typist, typed);
            }
            case LOAD_CLIENT -> throw new IllegalArgumentException("not in a browser");
        }
        String shown = typist.value(typed.field());
        String stored = stored(report, typed.field());
        longestLoss = Math.max(longestLoss, typed.lostMillis(stored));
        if (!typed.stands(stored) || !shown.equals(stored)) {
            lost++;
            System.out.printf(Locale.ROOT, "  typed:  %s%n  shown:  %s%n  stored: %s%n", typed.text(), shown, stored);
        }
    }

    /** Through the link that the page offers, or by opening the report anew. */
    private void comeBack(ChromiumTypist typist, Typed typed) {
        if (random.nextBoolean()) {
            typist.signInAgain(typed::end);
        } else {
            typed.end();
            typist.open();
        }
    }

    private void loadRound(PageTypist client, String report, int round) {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        if (round % 10 == 0) {
            String words = "第" + round + "回に提出した文。";
            complete(DemoPeople.WRITER_KATEI, report);
            client.submit(field, words);
            if (isHandedIn(report, field, words)) {
                PageTypist.sendBack(port, DemoPeople.CHIEF_KATEI, "reports/" + report);
            }
        } else if (!stored(report, field, client.writeAndComeBack(field, round))) {
            lost++;
        }
    }

    private boolean stored(String report, String field, String words) {
        String stored = stored(report, field);
        boolean stands = stored.equals(words);
        if (!stands) {
            System.out.printf(Locale.ROOT, "  typed:  %s%n  stored: %s%n", words, stored);
        }
        return stands;
    }

    /** What was submitted has every word that stood there when it was. */
    private boolean isHandedIn(String report, String field, String words) {
        boolean handedIn = new HomeDatabase(home).first(STATE, report).equals("SUBMITTED");
        if (handedIn) {
            submitted++;
            if (!stored(report, field, words)) {
                submittedLost++;
            }
        }
        return handedIn;
    }

    /** Fills what a report needs before it can be submitted. */
    private void complete(String login, String report) {
        PageTypist.complete(port, login, "reports/" + report);
    }

    private String stored(String report, String field) {
        return new HomeDatabase(home).first(STORED, report, field);
    }

    private PortalProcess start() {
        return PortalProcess.start(home, true, Map.of(), port);
    }
}
