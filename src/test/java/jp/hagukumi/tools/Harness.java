package jp.hagukumi.tools;

import java.util.Map;
import jp.hagukumi.progress.ConflictTrial;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.SecondPortal;

/** {@code ./portal harness NAME [--times N] [--seed S]}: long trials; they stop by themselves and what they started. */
public final class Harness {

    private Harness() {}

    public static void main(String[] args) {
        Options options = Options.of(args);
        int times = Math.toIntExact(options.whole("times", 6));
        long seed = options.whole("seed", 20261120);
        switch (args.length == 0 ? "" : args[0]) {
            case "kill" -> {
                KillTrial.Result result = new KillTrial(times, seed).run();
                System.out.println(result.line());
                System.exit(result.missing() == 0 ? 0 : 1);
            }
            case "conflicts" -> {
                ConflictTrial.Result result = conflicts(times, seed);
                System.out.println(result.line());
                System.exit(result.broken().isEmpty() ? 0 : 1);
            }
            case "import-kill" -> {
                ImportKillTrial.Result result = new ImportKillTrial(times, seed).run();
                System.out.println(result.line());
                System.exit(result.isClean() ? 0 : 1);
            }
            case "drafts" -> {
                DraftTrial.Result result = new DraftTrial(times, seed).run();
                System.out.println(result.line());
                System.exit(result.isClean() ? 0 : 1);
            }
            default -> {
                System.err.println("Trials: conflicts, drafts, import-kill, kill");
                System.exit(2);
            }
        }
    }

    private static ConflictTrial.Result conflicts(int times, long seed) {
        try (SecondPortal portal = SecondPortal.start(SecondPortal.newHome(), Map.of())) {
            Office office = portal.office();
            office.reset();
            return new ConflictTrial(portal.beans(), office, times, seed).run();
        }
    }
}
