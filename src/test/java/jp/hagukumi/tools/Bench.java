package jp.hagukumi.tools;

/** {@code ./portal bench NAME}: prints one JSON line per figure, ours beside the limit or the peer of the same run. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        switch (args.length == 0 ? "" : args[0]) {
            case "start" -> StartBench.run();
            default -> {
                System.err.println("Benchmarks: start");
                System.exit(2);
            }
        }
    }

    /** One line: what was measured, ours, the limit it has to keep, and ours divided by it. */
    static void print(String name, String unit, double ours, double limit) {
        System.out.printf(
                java.util.Locale.ROOT,
                "{\"bench\":\"%s\",\"unit\":\"%s\",\"ours\":%.1f,\"limit\":%.1f,\"ratio\":%.2f,\"kept\":%b}%n",
                name,
                unit,
                ours,
                limit,
                ours / limit,
                ours <= limit);
    }
}
