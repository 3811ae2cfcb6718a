package jp.hagukumi.comment.scan;

import java.time.Duration;

/** Until when something has to be done; whoever works asks now and then. */
final class Deadline {

    private final long nanos;
    private long end;

    Deadline(Duration time) {
        this.nanos = time.toNanos();
        begin();
    }

    void begin() {
        this.end = System.nanoTime() + nanos;
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    void check() {
        ScanFault.TOO_SLOW.unless(!isOver(), nanos / 1_000_000_000);
    }
}
