package jp.hagukumi.comment;

import java.io.IOException;
import java.util.List;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.SealedFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Erases, when its time has come and two persons want it, what tells who wrote to a call, and what they wrote but for what
 * everybody can read in the published result. Counts, replies, editions and the trail stay as they are.
 */
@Service
@May(Operation.CITIZEN_ERASE)
public class Erasing {

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final Calls calls;
    private final Erasures erasures;
    private final ErasureSteps steps;
    private final CallKeys keys;
    private final CallIndexes indexes;
    private final SimilarOpinions similar;
    private final RepliedPurports purports;
    private final SealedFiles files;
    private final Counting counting;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;

    Erasing(
            Calls calls,
            Erasures erasures,
            ErasureSteps steps,
            CallKeys keys,
            CallIndexes indexes,
            SimilarOpinions similar,
            RepliedPurports purports,
            SealedFiles files,
            Counting counting,
            Directory directory,
            Permissions permissions,
            CurrentAccount current) {
        this.calls = calls;
        this.erasures = erasures;
        this.steps = steps;
        this.keys = keys;
        this.indexes = indexes;
        this.similar = similar;
        this.purports = purports;
        this.files = files;
        this.counting = counting;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
    }

    /** The dry run (予行): what would go and what would stay; behind the erasure, what went. */
    public ErasurePreview preview(CallId id) {
        Call call = calls.require(id);
        permissions.require(Operation.CITIZEN_ERASE, null, call.state().code(), id);
        Erasure erasure = erasures.findById(id).orElse(null);
        boolean done = call.isErased();
        return new ErasurePreview(
                done && erasure != null ? erasure.tally() : steps.tally(id),
                counting.of(id),
                steps.isPublished(call),
                done ? List.of() : steps.obstacles(call),
                erasure == null ? "" : directory.personName(erasure.askedBy()),
                erasure == null ? null : erasure.askedAt(),
                erasure != null && erasure.askedBy().equals(current.id()),
                erasure == null ? "" : name(erasure.agreedBy()),
                erasure == null ? null : erasure.agreedAt());
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : directory.personName(person);
    }

    /** Asks for it; nothing is erased before another person agrees. */
    public void ask(CallId id) {
        steps.ask(id);
    }

    /** Takes the asking back, whoever asked. */
    public void withdraw(CallId id) {
        steps.withdraw(id);
    }

    /** Agrees to what somebody else asked for, and erases. It cannot be taken back. */
    @Transactional
    public void agree(CallId id) {
        List<String> names = steps.erase(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(id, names);
            }
        });
    }

    /**
     * Not before it is stored that the call is erased: what is cut off here is finished at the next start. What one step
     * fails to do keeps none of the others from being done.
     */
    private void forget(CallId id, List<String> names) {
        List.<Runnable>of(
                        () -> indexes.forget(id),
                        () -> similar.forget(id),
                        () -> purports.forget(id),
                        () -> keys.destroy(id))
                .forEach(step -> attempt(step, id));
        names.forEach(this::delete);
    }

    private static void attempt(Runnable step, CallId id) {
        try {
            step.run();
        } catch (RuntimeException left) {
            LOG.error(
                    "the erasure of call {} is not finished before the next start: {}",
                    id,
                    left.getClass().getName());
        }
    }

    /** The key is gone: what is left of a file that cannot be deleted is read by nobody. */
    private void delete(String name) {
        try {
            files.delete(name);
        } catch (IOException left) {
            LOG.warn(
                    "the erased file {} could not be deleted: {}",
                    name,
                    left.getClass().getName());
        }
    }
}
