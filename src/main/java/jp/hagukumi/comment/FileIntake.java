package jp.hagukumi.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.comment.intake.IncomingFileReader;
import jp.hagukumi.comment.intake.IncomingRow;
import jp.hagukumi.comment.intake.LimitedBytes;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.data.domain.Limit;
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
    /** Files of former intakes in which a service's columns are looked up. */
    private static final int REMEMBERED = 200;

    private final Calls calls;
    private final IncomingFiles files;
    private final IntakeStore store;
    private final IntakeRuns runs;
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
            IntakeRuns runs,
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
        this.runs = runs;
        this.known = known;
        this.keys = keys;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps a file, sealed, and proposes what its columns are; no row of it is taken in yet.
     *
     * @param name what the user calls it
     * @throws jp.hagukumi.workbook.Refusal for a file that cannot be read; nothing of it stays
     */
    @Transactional
    public IntakeId bring(CallId call, String name, InputStream content) {
        permissions.require(
                Operation.SUBMISSION_ENTER, null, calls.require(call).state().code(), call);
        IntakeId id = IntakeId.next();
        long bytes = store.keep(id, call, new LimitedBytes(content, name, FILE_MAX));
        try {
            IncomingFile file = new IncomingFile(id, call, name, bytes, current.id(), clock.instant(), keys.of(call));
            try (IncomingFileReader reader = store.open(id, call, name)) {
                file.propose(proposed(reader));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            files.save(file);
            trail.done(Operation.SUBMISSION_ENTER, id, "file of " + bytes + " bytes");
        } catch (RuntimeException refused) {
            store.forget(id);
            throw refused;
        }
        return id;
    }

    /** As the latest file with the same headings was taken in; else by what the headings say. */
    private IntakePlan proposed(IncomingFileReader file) {
        List<String> headings =
                file.headings().stream().map(FileIntake::shortened).toList();
        return files.said(Limit.of(REMEMBERED)).stream()
                .map(IncomingFile::plan)
                .filter(plan -> plan.columns().stream()
                        .map(IncomingColumn::heading)
                        .toList()
                        .equals(headings))
                .findFirst()
                .orElseGet(() -> new IntakePlan(
                        "",
                        IntStream.range(0, headings.size())
                                .mapToObj(i -> new IncomingColumn(
                                        headings.get(i), file.guess().get(i)))
                                .toList(),
                        Channel.FORM,
                        null,
                        true,
                        true));
    }

    private static String shortened(String heading) {
        int end = Math.min(heading.length(), IncomingColumn.HEADING_MAX);
        return heading.substring(0, end > 0 && Character.isHighSurrogate(heading.charAt(end - 1)) ? end - 1 : end);
    }

    /** The names of the services from which files were taken in before, the latest first. */
    public List<String> services() {
        return files.said(Limit.of(REMEMBERED)).stream()
                .map(file -> file.plan().service())
                .distinct()
                .toList();
    }

    /** The same columns, each as it was in the latest file of that service; others as they are. */
    public List<IncomingColumn> remembered(String service, List<IncomingColumn> columns) {
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        files.said(Limit.of(REMEMBERED)).stream()
                .map(IncomingFile::plan)
                .filter(plan -> plan.service().equals(service.strip()))
                .flatMap(plan -> plan.columns().stream())
                .forEach(column -> meanings.putIfAbsent(column.heading(), column.meaning()));
        return columns.stream()
                .map(column -> column.as(meanings.getOrDefault(column.heading(), column.meaning())))
                .toList();
    }

    /** The files that were brought for a call, the latest first. */
    public List<IntakeDetails> of(CallId id) {
        Call call = calls.require(id);
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        return files.of(id).stream().map(file -> details(call, file)).toList();
    }

    public Optional<IntakeDetails> find(IntakeId id) {
        return files.findById(id).map(file -> {
            Call call = calls.require(file.call());
            permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
            return details(call, file);
        });
    }

    private IntakeDetails details(Call call, IncomingFile file) {
        Long version = file.version();
        return new IntakeDetails(
                file.id(),
                version == null ? 0 : version,
                file.call(),
                file.name(keys.of(file.call())),
                file.bytes(),
                directory.personName(file.broughtBy()),
                file.broughtAt(),
                file.state(),
                file.plan(),
                file.rowsDone(),
                file.taken(),
                file.sameAgain(),
                file.refused(),
                runs.isLive(file.id()),
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
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        plan.requireUsable(JapanTime.today(clock));
        try (IncomingRows rows = store.rows(file, plan)) {
            Tally tally = new Tally(call, plan);
            for (List<IncomingRows.Row> some = rows.next(ROWS); !some.isEmpty(); some = rows.next(ROWS)) {
                known.of(
                                call.id(),
                                some.stream()
                                        .filter(row -> row.prints() != null)
                                        .map(IncomingRows.Row::prints)
                                        .toList())
                        .forEach(tally.knowledge::learn);
                some.forEach(tally::count);
            }
            return tally.preview();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Begins to take the rows in, or goes on where it was stopped; returns at once. */
    @Transactional
    public void start(IntakeId id, long seen, IntakePlan plan) {
        IncomingFile file = files.require(id);
        StaleVersion.check(seen, file.version());
        Call call = calls.requireLocked(file.call());
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        RuleViolation.unless(
                files.of(call.id()).stream().noneMatch(other -> runs.isLive(other.id())),
                "comment.violation.intakeRunning");
        file.begin(plan, JapanTime.today(clock));
        IntakePlan as = file.plan();
        trail.done(Operation.SUBMISSION_ENTER, id, "file begun behind row " + file.rowsDone());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runs.start(file, as);
            }
        });
    }

    /** Stops behind the rows that are being stored; what was taken in stays. */
    public void stop(IntakeId id) {
        IncomingFile file = files.require(id);
        permissions.require(
                Operation.SUBMISSION_ENTER,
                null,
                calls.require(file.call()).state().code(),
                id);
        runs.stop(id);
    }

    /** Takes a file away again of which no row was taken in; nothing of it stays. */
    @Transactional
    public void discard(IntakeId id) {
        IncomingFile file = files.require(id);
        permissions.require(
                Operation.SUBMISSION_ENTER,
                null,
                calls.requireLocked(file.call()).state().code(),
                id);
        RuleViolation.unless(file.state() == IntakeState.BROUGHT, "comment.violation.intakeBegun");
        files.delete(file);
        trail.done(Operation.SUBMISSION_ENTER, id, "file taken away");
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                store.forget(id);
            }
        });
    }

    /** Waits until the rows of a file are in, or something has stopped it. */
    @Transactional(propagation = Propagation.NEVER)
    public void await(IntakeId id) {
        runs.await(id);
    }

    /** Counts the rows of a file as if each that may be taken were there from then on. */
    private static final class Tally {

        private final Call call;
        private final IntakePlan plan;
        private final Knowledge knowledge = new Knowledge();
        private final Map<IncomingVerdict, Integer> counts = new EnumMap<>(IncomingVerdict.class);
        private final List<IncomingLine> lines = new ArrayList<>();
        private int joined;
        private int late;
        private int incomplete;

        Tally(Call call, IntakePlan plan) {
            this.call = call;
            this.plan = plan;
        }

        void count(IncomingRows.Row row) {
            Prints prints = row.prints();
            NewSubmission letter = row.letter();
            if (prints == null || letter == null) {
                add(row.row(), new Knowledge.Judged(IncomingVerdict.REFUSED, null));
                return;
            }
            Knowledge.Judged judged = knowledge.judge(prints);
            add(row.row(), judged);
            if (judged.verdict().isTaken()) {
                joined += plan.samePersons()
                                && knowledge.ofSender(prints.sender()).isPresent()
                        ? 1
                        : 0;
                late += letter.receivedAt() != null && call.isLate(letter.receivedAt()) ? 1 : 0;
                incomplete += letter.name().isBlank() || letter.address().isBlank() ? 1 : 0;
                knowledge.learn(new Knowledge.Known(null, SubmissionId.next(), prints));
            }
        }

        private void add(IncomingRow row, Knowledge.Judged judged) {
            counts.merge(judged.verdict(), 1, Integer::sum);
            if (judged.verdict().isRemarkable() && lines.size() < IntakePreview.LINES_MAX) {
                lines.add(new IncomingLine(
                        row.line(),
                        judged.verdict(),
                        row.faults(),
                        judged.like() == null ? null : judged.like().number()));
            }
        }

        IntakePreview preview() {
            return new IntakePreview(counts, joined, late, incomplete, lines);
        }
    }
}
