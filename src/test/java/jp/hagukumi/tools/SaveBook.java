package jp.hagukumi.tools;

import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What all writers together have seen: how long each save took and what went wrong. */
final class SaveBook {

    private static final double MS = 1_000_000;

    private record Save(long at, long took) {}

    private final Queue<Save> saves = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger submitted = new AtomicInteger();

    /** A save that the page said is kept. */
    void saved(long begin, long end) {
        saves.add(new Save(end, end - begin));
    }

    void refused(String why) {
        refusals.computeIfAbsent(why, first -> new LongAdder()).increment();
    }

    void submitted() {
        submitted.incrementAndGet();
    }

    int submissions() {
        return submitted.get();
    }

    /** What was refused, by the reason, since the beginning. */
    Map<String, LongAdder> refusals() {
        return refusals;
    }

    /** All saves that were acknowledged in a time. */
    Period during(long from, long to) {
        double[] took = saves.stream()
                .filter(save -> save.at() >= from && save.at() < to)
                .mapToDouble(save -> save.took() / MS)
                .sorted()
                .toArray();
        return new Period(took, (to - from) / 1e9);
    }

    /**
     * Saves of a time.
     *
     * @param took milliseconds each, ascending
     */
    record Period(double[] took, double seconds) {

        int count() {
            return took.length;
        }

        double perSecond() {
            return count() / seconds;
        }

        /** Below which this part of the saves stays. */
        double quantile(double part) {
            return count() == 0 ? Double.NaN : took[(int) Math.min(count() - 1L, (long) (part * count()))];
        }

        double most() {
            return count() == 0 ? Double.NaN : took[count() - 1];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Period period && Arrays.equals(took, period.took) && seconds == period.seconds;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(took);
        }
    }
}
