package jp.hagukumi.tools;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** {@code ./portal bench NAME}: prints one JSON line per figure, ours beside the limit or the peer of the same run. */
public final class Bench {

    private Bench() {}

    /** A benchmark is one entry here and as many printed lines as it likes. */
    private static final Map<String, Consumer<Options>> ALL = new TreeMap<>(Map.of(
            "group",
            GroupBench::run,
            "import",
            ImportBench::run,
            "memory",
            MemoryBench::run,
            "reports",
            options -> ReportsBench.run(),
            "board",
            options -> BoardBench.run(),
            "save",
            SaveBench::run,
            "search",
            SearchBench::run,
            "start",
            options -> StartBench.run(),
            "tree",
            options -> TreeBench.run()));

    public static void main(String[] args) {
        Consumer<Options> chosen = ALL.get(args.length == 0 ? "" : args[0]);
        if (chosen == null) {
            System.err.println("Benchmarks: " + String.join(", ", ALL.keySet()));
            System.exit(2);
        } else {
            chosen.accept(Options.of(args));
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

    /** One line of a figure that has to reach its limit; a hundredth below is rounding and pauses of the machine. */
    static void atLeast(String name, String unit, double ours, double limit) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"unit\":\"%s\",\"ours\":%.1f,\"atLeast\":%.1f,\"ratio\":%.2f,\"kept\":%b}%n",
                name,
                unit,
                ours,
                limit,
                ours / limit,
                ours >= 0.99 * limit);
    }

    /** One line of what must never happen, by how often it did. */
    static void never(String name, String unit, long ours) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"unit\":\"%s\",\"ours\":%d,\"limit\":0,\"kept\":%b}%n",
                name,
                unit,
                ours,
                ours == 0);
    }

    /** One line of a figure that has no limit of its own. */
    static void print(String name, String unit, double ours) {
        System.out.printf(Locale.ROOT, "{\"bench\":\"%s\",\"unit\":\"%s\",\"ours\":%.2f}%n", name, unit, ours);
    }

    /** One line of a figure beside a peer's of the same run, as they are. */
    static void beside(String name, String unit, double ours, double peer) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"unit\":\"%s\",\"ours\":%.1f,\"peer\":%.1f,\"ratio\":%.3f}%n",
                name,
                unit,
                ours,
                peer,
                ours / peer);
    }
}
