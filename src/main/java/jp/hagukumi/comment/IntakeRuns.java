package jp.hagukumi.comment;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.workbook.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The files that are being taken in just now, each by a thread of its own that acts for the person who began it. */
@Component
class IntakeRuns {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRuns.class);
    private static final int ROWS = 1000;
    private static final int TRIES = 3;
    private static final long LAST_ROWS_SECONDS = 20;
    private static final Executor AHEAD =
            task -> Thread.ofVirtual().name("intake-ahead").start(task);

    private final IntakeStore store;
    private final IntakeSteps steps;
    private final Map<IntakeId, Run> running = new ConcurrentHashMap<>();

    IntakeRuns(IntakeStore store, IntakeSteps steps) {
        this.store = store;
        this.steps = steps;
    }

    private record Run(AtomicBoolean stop, CompletableFuture<Void> ended) {}

    boolean isLive(IntakeId id) {
        return running.containsKey(id);
    }

    /** Begins behind the rows that were gone through; does nothing when it is running. */
    void start(IncomingFile file, IntakePlan plan) {
        Run run = new Run(new AtomicBoolean(), new CompletableFuture<>());
        if (running.putIfAbsent(file.id(), run) != null) {
            return;
        }
        // A context of its own: that of the page is emptied when the person signs out.
        SecurityContextImpl acting = new SecurityContextImpl();
        acting.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual()
                .name("intake-" + file.id())
                .start(new DelegatingSecurityContextRunnable(() -> run(file, plan, run), acting));
    }

    /** Ends it behind the rows that are being stored. */
    void stop(IntakeId id) {
        Run run = running.get(id);
        if (run != null) {
            run.stop().set(true);
        }
    }

    /** Returns when it has ended, one way or the other. */
    void await(IntakeId id) {
        Run run = running.get(id);
        if (run != null) {
            run.ended().join();
        }
    }

    @PreDestroy
    void stopAll() throws InterruptedException {
        List<Run> last = List.copyOf(running.values());
        last.forEach(run -> run.stop().set(true));
        try {
            CompletableFuture.allOf(last.stream().map(Run::ended).toArray(CompletableFuture[]::new))
                    .get(LAST_ROWS_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("a file was still being taken in: it goes on where it was stopped");
        }
    }

    private void run(IncomingFile file, IntakePlan plan, Run run) {
        try {
            if (takeAll(file, plan, run.stop())) {
                steps.end(file.id());
            } else {
                steps.stop(file.id(), "");
            }
        } catch (IntakeSteps.TakenElsewhere elsewhere) {
            LOG.info("{} is being taken in by another program", file.id());
        } catch (RuleViolation refused) {
            steps.stop(file.id(), refused.key());
        } catch (AccessDeniedException denied) {
            steps.stop(file.id(), "comment.violation.intakeNotAllowed");
        } catch (CompletionException | Refusal unreadable) {
            Throwable why = unreadable.getCause() == null ? unreadable : unreadable.getCause();
            LOG.warn(
                    "{} cannot be read to its end: {}",
                    file.id(),
                    why.getClass().getName());
            steps.stop(file.id(), "comment.violation.fileBroken");
        } catch (IOException | RuntimeException failed) {
            // Never with its message: it could hold what a citizen wrote.
            LOG.error("taking in {} failed: {}", file.id(), failed.getClass().getName());
            steps.stop(file.id(), "comment.violation.intakeFailed");
        } finally {
            running.remove(file.id());
            run.ended().complete(null);
        }
    }

    /** Whether it came to the end of the file. */
    private boolean takeAll(IncomingFile file, IntakePlan plan, AtomicBoolean stop) throws IOException {
        try (IncomingRows rows = store.rows(file, plan)) {
            rows.skip(file.rowsDone());
            var step = new IntakeSteps.IntakeStep(file.id(), file.call(), file.rowsDone(), plan.samePersons());
            Knowledge knowledge = new Knowledge();
            // While some are stored the next ones are read and sealed.
            CompletableFuture<List<IncomingRows.Ready>> next = ahead(rows);
            try {
                for (List<IncomingRows.Ready> some = next.join(); !some.isEmpty(); some = next.join()) {
                    if (stop.get()) {
                        return false;
                    }
                    next = ahead(rows);
                    take(step, some, knowledge);
                    step = step.after(some.size());
                }
                return true;
            } finally {
                // The file is closed behind this: nobody may be reading it then.
                next.exceptionally(nobodyAsks -> List.of()).join();
            }
        }
    }

    /** As the calls of services are: a step that lost against another transaction is tried anew. */
    private void take(IntakeSteps.IntakeStep step, List<IncomingRows.Ready> rows, Knowledge knowledge) {
        for (int attempt = 1; ; attempt++) {
            try {
                steps.take(step, rows, knowledge).forEach(knowledge::learn);
                return;
            } catch (PessimisticLockingFailureException lost) {
                if (attempt == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private static CompletableFuture<List<IncomingRows.Ready>> ahead(IncomingRows rows) {
        return CompletableFuture.supplyAsync(() -> rows.nextReady(ROWS), AHEAD);
    }
}
