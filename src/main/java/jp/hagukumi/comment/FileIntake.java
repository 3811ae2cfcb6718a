package jp.hagukumi.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.intake.IncomingFileReader;
import jp.hagukumi.comment.intake.LimitedBytes;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Taking in the files of form services: bring one, say what its columns are, see what would become of its rows, take it. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_ENTER)
public class FileIntake {

    /** The largest file that is kept, in bytes: a hundred thousand letters of a thousand characters, and room. */
    public static final int FILE_MAX = 500 * 1024 * 1024;

    private static final Set<Operation> ASKED = EnumSet.of(Operation.SUBMISSION_ENTER);
    private static final int ROWS = 1000;

    private final Calls calls;
    private final IncomingFiles files;
    private final IntakeStore store;
    private final IntakeSteps steps;
    private final IntakeRuns runs;
    private final FormServices services;
    private final KnownLetters known;
    private final CallKeys keys;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    FileIntake(
            Calls calls,
            IncomingFiles files,
            IntakeStore store,
            IntakeSteps steps,
            IntakeRuns runs,
            FormServices services,
            KnownLetters known,
            CallKeys keys,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.files = files;
        this.store = store;
        this.steps = steps;
        this.runs = runs;
        this.services = services;
        this.known = known;
        this.keys = keys;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a file, sealed, reads it to its end, and proposes what its columns are; no row of it is taken in yet. The
     * bytes may come slowly: no transaction waits for them.
     *
     * @param name what the user calls it
     * @throws jp.hagukumi.workbook.Refusal for a file that cannot be read to its end; nothing of it stays
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IntakeId bring(CallId call, String name, InputStream content) {
        Call of = calls.require(call);
        requireAllowed(of, call);
        IntakeId id = IntakeId.next();
        try {
            long bytes = store.keep(id, call, new LimitedBytes(content, name, FILE_MAX));
            steps.register(read(id, of, name, bytes));
            return id;
        } catch (DataAccessException lost) {
            Unnamed.forget(() -> files.existsById(id), () -> store.forget(id), id);
            // Nobody can try anew for the user: the bytes have been read.
            throw new RuleViolation("comment.violation.tryAgain");
        } catch (RuntimeException refused) {
            Unnamed.forget(() -> files.existsById(id), () -> store.forget(id), id);
            throw refused;
        }
    }

    private IncomingFile read(IntakeId id, Call of, String name, long bytes) {
        CallId call = of.id();
        try (IncomingFileReader reader = store.open(id, call, name)) {
            IntakePlan proposed = services.proposed(reader, of.kind().publishesUnlessRefused());
            var brought = new IncomingFile.Brought(name, bytes, reader.countRows(), current.id(), clock.instant());
            return new IncomingFile(id, call, brought, proposed, keys.of(call));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names of the services from which files were taken in before, the latest first. */
    public List<String> services() {
        return services.names();
    }

    /** The same columns, each as it was in the latest file of that service; others as they are. */
    public List<IncomingColumn> remembered(String service, List<IncomingColumn> columns) {
        return services.remembered(service, columns);
    }

    /** The files that were brought for a call, the latest first. */
    public List<IntakeDetails> of(CallId id) {
        Call call = calls.require(id);
        requireAllowed(call, id);
        return files.of(id).stream()
                .map(file -> details(call, file, runs.isLive(file.id())))
                .toList();
    }

    public Optional<IntakeDetails> find(IntakeId id) {
        // Asked first: a file that ends in between is shown as running once more, and not as cut off.
        boolean live = runs.isLive(id);
        return files.findById(id).map(file -> {
            Call call = calls.require(file.call());
            requireAllowed(call, id);
            return details(call, file, live);
        });
    }

    private IntakeDetails details(Call call, IncomingFile file, boolean live) {
        DataKey key = keys.of(file.call());
        Long version = file.version();
        return new IntakeDetails(
                file.id(),
                version == null ? 0 : version,
                file.call(),
                file.name(key),
                directory.personName(file.broughtBy()),
                file.broughtAt(),
                file.state(),
                file.plan(key),
                new IntakeDetails.Counts(file.rows(), file.rowsDone(), file.taken(), file.sameAgain(), file.refused()),
                live,
                file.isUntouched() && !live,
                file.stoppedBy(),
                permissions.allowedOf(ASKED, null, call.state().code()));
    }

    /**
     * What would become of the rows if they were taken in like this; nothing changes.
     *
     * @throws jp.hagukumi.workbook.Refusal for a file that cannot be read to its end
     */
    public IntakePreview preview(IntakeId id, IntakePlan plan) {
        IncomingFile file = files.require(id);
        Call call = calls.require(file.call());
        requireAllowed(call, id);
        plan.requireUsable(JapanTime.today(clock));
        Knowledge knowledge = new Knowledge();
        known.behind(call.id(), 0).forEach(knowledge::learn);
        IntakeTally tally = new IntakeTally(call, plan.samePersons(), knowledge);
        try (IncomingRows rows = store.rows(file, plan)) {
            for (List<IncomingRows.Row> some = rows.next(ROWS); !some.isEmpty(); some = rows.next(ROWS)) {
                some.forEach(tally::count);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return tally.preview();
    }

    /** Begins to take the rows in, or goes on where it was stopped; returns at once. */
    @Transactional
    public void start(IntakeId id, long seen, IntakePlan plan) {
        IncomingFile file = files.require(id);
        StaleVersion.check(seen, file.version());
        Call call = calls.requireLocked(file.call());
        requireAllowed(call, id);
        RuleViolation.unless(
                files.of(call.id()).stream().noneMatch(other -> runs.isLive(other.id())),
                "comment.violation.intakeRunning");
        DataKey key = keys.of(call.id());
        file.begin(plan, JapanTime.today(clock), key);
        IntakePlan as = file.plan(key);
        trail.done(Operation.SUBMISSION_ENTER, id, "file begun behind row " + file.rowsDone());
        afterCommit(() -> runs.start(file, as));
    }

    /** Stops behind the rows that are being stored; what was taken in stays. */
    public void stop(IntakeId id) {
        requireAllowed(calls.require(files.require(id).call()), id);
        runs.stop(id);
    }

    /** Takes a file away again of which no row was gone through; nothing of it stays. */
    @Transactional
    public void discard(IntakeId id) {
        IncomingFile file = files.require(id);
        requireAllowed(calls.requireLocked(file.call()), id);
        RuleViolation.unless(file.isUntouched() && !runs.isLive(id), "comment.violation.intakeBegun");
        files.delete(file);
        trail.done(Operation.SUBMISSION_ENTER, id, "file taken away");
        afterCommit(() -> store.forget(id));
    }

    /** Waits until the rows of a file are in, or something has stopped it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void await(IntakeId id) {
        runs.await(id);
    }

    private void requireAllowed(Call call, Object subject) {
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), subject);
    }

    private static void afterCommit(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }
}
