package jp.hagukumi.comment;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.hagukumi.shared.RuleViolation;

/** For work that takes a good part of the memory that the portal has: one at a time, the others wait for a while. */
final class Seat {

    /** How long somebody waits for the others. */
    private static final long WAIT_SECONDS = 30;

    private final Semaphore free = new Semaphore(1, true);

    <T> T on(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void take() {
        try {
            RuleViolation.unless(free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS), "comment.violation.tryAgain");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("comment.violation.tryAgain");
        }
    }
}
