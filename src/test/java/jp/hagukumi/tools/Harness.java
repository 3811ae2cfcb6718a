package jp.hagukumi.tools;

import java.util.HashMap;
import java.util.Map;

/** {@code ./portal harness NAME [--times N] [--seed S]}: long trials; they stop by themselves and what they started. */
public final class Harness {

    private Harness() {}

    public static void main(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        int times = Integer.parseInt(options.getOrDefault("--times", "6"));
        long seed = Long.parseLong(options.getOrDefault("--seed", "20261120"));
        switch (args.length == 0 ? "" : args[0]) {
            case "kill" -> {
                KillTrial.Result result = new KillTrial(times, seed).run();
                System.out.println(result.line());
                System.exit(result.missing() == 0 ? 0 : 1);
            }
            default -> {
                System.err.println("Trials: kill");
                System.exit(2);
            }
        }
    }
}
