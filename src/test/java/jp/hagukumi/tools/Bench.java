package jp.hagukumi.tools;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./portal bench NAME}: prints one JSON line per figure, ours beside the limit or the peer of the same run. */
public final class Bench {

    private Bench() {}

    /** A benchmark is one entry here and as many printed lines as it likes. */
    private static final Map<String, Runnable> ALL =
            new TreeMap<>(Map.of("start", StartBench::run, "tree", TreeBench::run));

    public static void main(String[] args) {
        Runnable chosen = ALL.get(args.length == 0 ? "" : args[0]);
        if (chosen == null) {
            System.err.println("Benchmarks: " + String.join(", ", ALL.keySet()));
            System.exit(2);
        } else {
            chosen.run();
        }
    }

    /** One line: what was measured, ours, the limit it has to keep, and ours divided by it. */
    static void print(String name, String unit, double ours, double limit) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"unit\":\"%s\",\"ours\":%.1f,\"limit\":%.1f,\"ratio\":%.2f,\"kept\":%b}%n",
                name,
                unit,
                ours,
                limit,
                ours / limit,
                ours <= limit);
    }
}
