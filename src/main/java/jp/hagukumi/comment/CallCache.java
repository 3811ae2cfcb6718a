package jp.hagukumi.comment;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.hagukumi.shared.LastUsed;

/**
 * What is kept in memory of calls, made of words that nothing on a disk may hold in the clear. It is dropped when other
 * calls were asked for since, when nobody has asked for a while, and when the key of its call is gone.
 */
final class CallCache<V> {

    private static final long UNUSED_NS = Duration.ofMinutes(30).toNanos();
    private static final Executor IN_A_MINUTE = CompletableFuture.delayedExecutor(
            1, TimeUnit.MINUTES, task -> Thread.ofVirtual().name("call-tidy").start(task));

    private final Predicate<CallId> hasKey;
    private final Function<CallId, V> fresh;
    private final LastUsed<CallId, Kept<V>> kept;
    private final AtomicBoolean tidying = new AtomicBoolean();

    private record Kept<V>(V value, AtomicLong usedAt) {
        boolean isUnused() {
            return System.nanoTime() - usedAt.get() > UNUSED_NS;
        }
    }

    /**
     * @param calls so many are kept
     * @param fresh what is kept of a call of which nothing is known yet
     */
    CallCache(int calls, CallKeys keys, Function<CallId, V> fresh) {
        this.kept = new LastUsed<>(calls);
        this.hasKey = keys::has;
        this.fresh = fresh;
    }

    /** What is kept of a call, made if nothing is. */
    V of(CallId call) {
        V value = used(call);
        tidyLater();
        return value;
    }

    private synchronized V used(CallId call) {
        long now = System.nanoTime();
        Kept<V> one = kept.get(call).orElseGet(() -> new Kept<>(fresh.apply(call), new AtomicLong(now)));
        one.usedAt().set(now);
        kept.keep(call, one);
        return one.value();
    }

    boolean holds(CallId call) {
        return kept.keys().contains(call);
    }

    void forget(CallId call) {
        kept.forget(call);
    }

    void clear() {
        kept.keys().forEach(kept::forget);
    }

    /** Lets go of what nobody may read, or has read for long. */
    void tidy() {
        for (CallId call : kept.keys()) {
            if (!hasKey.test(call) || kept.get(call).filter(Kept::isUnused).isPresent()) {
                kept.forget(call);
            }
        }
    }

    private void tidyLater() {
        if (!kept.keys().isEmpty() && tidying.compareAndSet(false, true)) {
            IN_A_MINUTE.execute(() -> {
                tidying.set(false);
                tidy();
                tidyLater();
            });
        }
    }
}
