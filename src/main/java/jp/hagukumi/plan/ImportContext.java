package jp.hagukumi.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What stands around an import: who does it, when, with which departments, and what is kept as evidence. */
@Component
class ImportContext {

    private final Directory directory;
    private final CurrentAccount current;
    private final FileStore files;
    private final Trail trail;
    private final Clock clock;

    ImportContext(Directory directory, CurrentAccount current, FileStore files, Trail trail, Clock clock) {
        this.directory = directory;
        this.current = current;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param further those of the stored plan, which may have ended */
    ResponsibleDepartments departments(Collection<DepartmentId> further) {
        return new ResponsibleDepartments(directory, further);
    }

    /** Why the plan changes, with the workbook put where it stays. */
    RevisionNote note(ImportDecision decision, Path workbook) {
        String reason = decision.reason().strip();
        RuleViolation.unless(decision.target() == null || !reason.isEmpty(), "plan.violation.reasonMissing");
        RuleViolation.unless(
                reason.length() <= ImportDecision.REASON_MAX,
                "plan.violation.reasonTooLong",
                ImportDecision.REASON_MAX);
        try {
            FileStore.Stored stored = files.put(Files.readAllBytes(workbook));
            return new RevisionNote(
                    decision.effectiveOn(),
                    decision.target() == null ? RevisionKind.ADOPTION : RevisionKind.AMENDMENT,
                    reason,
                    clock.instant(),
                    current.id(),
                    stored);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void record(ImportResult result, String reason) {
        trail.done(
                Operation.PLAN_IMPORT,
                result.plan(),
                "revision " + result.revision() + ", added " + result.added() + ", changed " + result.changed()
                        + ", same " + result.same() + ", not in the workbook " + result.missing() + ", removed "
                        + result.removed() + ": " + reason);
    }

    void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }
}
