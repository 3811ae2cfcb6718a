package jp.hagukumi.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What somebody typed into one field, key by key, and what of it has to be found again. */
final class Typed {

    /** So much of the typing may be lost with a page that is killed. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(2);

    private record Stroke(long at, String text) {}

    private final String field;
    private final List<Stroke> strokes = new ArrayList<>();
    private long ended;

    /** @param before what stood in the field and was saved */
    Typed(String field, String before) {
        this.field = field;
        strokes.add(new Stroke(System.nanoTime() - 2 * GRACE, before));
    }

    void add(String text) {
        strokes.add(new Stroke(System.nanoTime(), text));
    }

    /** From now on nobody can see what was typed. */
    Typed end() {
        ended = System.nanoTime();
        return this;
    }

    String field() {
        return field;
    }

    String text() {
        return strokes.getLast().text();
    }

    /** Whether everything is there that was typed two seconds before the end, typed on or not. */
    boolean stands(String found) {
        return lostMillis(found) <= TimeUnit.NANOSECONDS.toMillis(GRACE);
    }

    /** How long before the end the first key was typed of which nothing is found. */
    long lostMillis(String found) {
        return strokes.stream()
                .filter(stroke -> !found.startsWith(stroke.text()))
                .mapToLong(stroke -> TimeUnit.NANOSECONDS.toMillis(ended - stroke.at()))
                .max()
                .orElse(0);
    }
}
