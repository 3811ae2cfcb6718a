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
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.FileStore;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What stands around an import: who does it, when, with which departments, and what is kept as evidence. */
@Component
class ImportContext {

    private final Directory directory;
    private final CurrentAccount current;
    private final Permissions permissions;
    private final FileStore files;
    private final Trail trail;
    private final Clock clock;

    ImportContext(
            Directory directory,
            CurrentAccount current,
            Permissions permissions,
            FileStore files,
            Trail trail,
            Clock clock) {
        this.directory = directory;
        this.current = current;
        this.permissions = permissions;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The departments that a workbook may name.
     *
     * @param further those of the stored plan, which may have ended
     * @param carried those of the plan that the workbook was exported from, when that is another one
     */
    ResponsibleDepartments departments(Collection<DepartmentId> further, Collection<DepartmentId> carried) {
        return new ResponsibleDepartments(directory, further, carried);
    }

    /**
     * Whether what came to be year by year may come in. Of a stored plan it may when it may be entered by hand. A plan
     * that comes with its workbook has been decided elsewhere and is in force at once, so its values are its history.
     *
     * @param plan null for one that is new
     */
    boolean mayRecordYears(@Nullable Plan plan) {
        PlanStage stage = plan == null ? PlanStage.ADOPTED : plan.stage();
        return permissions.allows(Operation.PLAN_FIGURE, null, stage.code());
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
