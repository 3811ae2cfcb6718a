package jp.hagukumi.comment;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.hagukumi.shared.LastUsed;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The indexes of the calls that were searched last. They are a cache and lie in memory alone: an index is made of the
 * words of citizens, which nothing that is on a disk may hold in the clear, and a file of an index would outlive the key
 * with which a call is forgotten. Each is made when somebody searches its call, and brought up to date by every search
 * from the versions of the rows: the database is changed by commands of the shell as well, of which no event tells. It is
 * dropped when other calls were searched since, when nobody has searched for a while, and when the key of its call is
 * gone.
 */
@Component
class CallIndexes implements DisposableBean {

    private static final int KEPT = 3;
    private static final long UNUSED_NS = Duration.ofMinutes(30).toNanos();
    private static final Executor IN_A_MINUTE = CompletableFuture.delayedExecutor(
            1, TimeUnit.MINUTES, task -> Thread.ofVirtual().name("search-tidy").start(task));

    private final Submissions submissions;
    private final CallWords words;
    private final CallKeys keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final LastUsed<CallId, CallIndex> kept = new LastUsed<>(KEPT);
    private final AtomicBoolean tidying = new AtomicBoolean();

    CallIndexes(
            Submissions submissions,
            CallWords words,
            CallKeys keys,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.submissions = submissions;
        this.words = words;
        this.keys = keys;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** What can be found of a call as it is stored now; refused where the call has been forgotten. */
    CallIndex of(CallId call) {
        tidy();
        keys.of(call);
        try {
            return keptOrNew(call).upToDate(submissions, words, jdbc, reading);
        } catch (CallIndex.Preparing others) {
            throw others;
        } catch (RuntimeException half) {
            kept.forget(call);
            throw half;
        } finally {
            tidyLater();
        }
    }

    private synchronized CallIndex keptOrNew(CallId call) {
        CallIndex index = kept.get(call).orElseGet(() -> new CallIndex(call));
        kept.keep(call, index);
        return index;
    }

    boolean holds(CallId call) {
        return kept.keys().contains(call);
    }

    void forget(CallId call) {
        kept.forget(call);
    }

    /** Lets go of what nobody may read, or has read for long. */
    void tidy() {
        for (CallId call : kept.keys()) {
            boolean unused =
                    kept.get(call).filter(index -> index.isUnusedFor(UNUSED_NS)).isPresent();
            if (unused || !keys.has(call)) {
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

    @Override
    public void destroy() {
        kept.keys().forEach(kept::forget);
    }
}
