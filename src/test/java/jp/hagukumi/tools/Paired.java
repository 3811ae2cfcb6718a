package jp.hagukumi.tools;

import java.util.Arrays;
import java.util.Locale;

/**
 * Two ways to do the same, done in turns in one run, so that what disturbs the machine disturbs both. Says the median
 * of each, the distance of its quartiles, and ours divided by the other.
 */
public final class Paired {

    public static final int REPETITIONS = 21;
    private static final int WARM_UP_MIN = 4;
    /** The server runs for months: what is measured is what its compiler has seen before. */
    private static final long WARM_UP_NS = 3_000_000_000L;

    private static final double MS = 1_000_000;

    private final String name;
    private final long seed;
    private final double[] ours = new double[REPETITIONS];
    private final double[] peer = new double[REPETITIONS];

    private Paired(String name, long seed) {
        this.name = name;
        this.seed = seed;
    }

    /**
     * One way of doing it.
     *
     * @param before brings everything back to where it begins; not counted
     * @param deed what is measured
     */
    public record Way(Runnable before, Runnable deed) {

        public static Way of(Runnable deed) {
            return new Way(() -> {}, deed);
        }

        double milliseconds() {
            before.run();
            long begin = System.nanoTime();
            deed.run();
            return (System.nanoTime() - begin) / MS;
        }
    }

    /** Does both in turns, the first ones uncounted. */
    public static Paired of(String name, long seed, Way ours, Way peer) {
        Paired paired = new Paired(name, seed);
        long begin = System.nanoTime();
        for (int i = 0; i < WARM_UP_MIN || System.nanoTime() - begin < WARM_UP_NS; i++) {
            ours.milliseconds();
            peer.milliseconds();
        }
        for (int i = 0; i < REPETITIONS; i++) {
            paired.ours[i] = ours.milliseconds();
            paired.peer[i] = peer.milliseconds();
        }
        return paired;
    }

    /**
     * Prints the line.
     *
     * @param ratio what ours may take at most, as a multiple of the other
     * @param milliseconds what it may take whatever the other takes
     */
    public void print(double ratio, double milliseconds) {
        double us = quantile(ours, 0.5);
        double them = quantile(peer, 0.5);
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"unit\":\"ms\",\"repetitions\":%d,\"seed\":%d,\"ours\":%.2f,\"oursIqr\":%.2f,"
                        + "\"peer\":%.2f,\"peerIqr\":%.2f,\"ratio\":%.3f,\"limitRatio\":%.1f,\"limit\":%.1f,"
                        + "\"kept\":%b}%n",
                name,
                REPETITIONS,
                seed,
                us,
                quantile(ours, 0.75) - quantile(ours, 0.25),
                them,
                quantile(peer, 0.75) - quantile(peer, 0.25),
                us / them,
                ratio,
                milliseconds,
                us <= ratio * them || us <= milliseconds);
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = part * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (above - sorted[below]) * (place - below);
    }
}
