package jp.hagukumi.comment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.scan.ScanPages;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.TextDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Typing letters in, from paper or from a scan beside the form: what is typed is kept on the server as it is typed. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_ENTER)
public class Typing {

    private final Calls calls;
    private final LetterDrafts drafts;
    private final Scans scans;
    private final ScanStore store;
    private final TypingSteps steps;
    private final Intake intake;
    private final Submissions submissions;
    private final CallKeys keys;
    private final Directory directory;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    Typing(
            Calls calls,
            LetterDrafts drafts,
            Scans scans,
            ScanStore store,
            TypingSteps steps,
            Intake intake,
            Submissions submissions,
            CallKeys keys,
            Directory directory,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.drafts = drafts;
        this.scans = scans;
        this.store = store;
        this.steps = steps;
        this.intake = intake;
        this.submissions = submissions;
        this.keys = keys;
        this.directory = directory;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the signed-in person has begun to type for a call, the oldest first. */
    public List<DraftDetails> mine(CallId id) {
        requireAllowed(calls.require(id), id);
        return drafts.of(id, current.id()).stream().map(this::details).toList();
    }

    /** What others are typing for it: who and since when, none of their words. */
    public List<OtherDraft> others(CallId id) {
        requireAllowed(calls.require(id), id);
        Instant since = clock.instant().minus(LetterDraft.LEFT_ALONE);
        return drafts.ofOthers(id, current.id()).stream()
                .map(draft -> new OtherDraft(
                        draft.id(),
                        directory.personName(draft.writer()),
                        draft.startedAt(),
                        draft.changedAt(),
                        draft.changedAt().isBefore(since)))
                .toList();
    }

    /** Begins to keep a letter that is typed without a scan. */
    @Transactional
    public DraftDetails begin(CallId id, DraftWords words) {
        Call call = calls.requireLocked(id);
        requireAllowed(call, id);
        LetterDraft draft = drafts.saveAndFlush(new LetterDraft(id, current.id(), words, keys.of(id), clock.instant()));
        trail.done(Operation.SUBMISSION_ENTER, draft.id(), "typing begun");
        return details(draft);
    }

    /**
     * Keeps a scan, sealed, when its first and last page can be drawn; a draft that is typed from it begins with it. The
     * bytes may come slowly: no transaction waits for them.
     *
     * @param there the draft that is to be typed from it, if one has been begun
     * @param name what the user calls the file
     * @throws jp.hagukumi.workbook.Refusal for a file whose pages cannot be shown; nothing of it stays
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DraftId bring(CallId call, @Nullable DraftId there, String name, InputStream content) {
        requireAllowed(calls.require(call), call);
        if (there != null) {
            requireMine(drafts.require(there));
        }
        byte[] bytes = read(content, name);
        ScanId id = ScanId.next();
        TypingSteps.Looked looked = store.withPages(() -> bytes, name, pages -> {
            pages.tryOut();
            return new TypingSteps.Looked(id, name, pages.kind(), pages.count(), bytes.length);
        });
        store.keep(id, keys.of(call), bytes);
        try {
            return steps.register(call, there, looked);
        } catch (DataAccessException lost) {
            Unnamed.forget(() -> scans.existsById(id), () -> store.forget(id), id);
            // Nobody can try anew for the user: the bytes have been read.
            throw new RuleViolation("comment.violation.tryAgain");
        } catch (RuntimeException refused) {
            Unnamed.forget(() -> scans.existsById(id), () -> store.forget(id), id);
            throw refused;
        }
    }

    private static byte[] read(InputStream content, String name) {
        try {
            return ScanPages.read(content, name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One of the signed-in person's own drafts as it is now. */
    public DraftDetails find(DraftId id) {
        return details(mineInOpenCall(id));
    }

    /**
     * Keeps what is typed so far. It is no deed that anybody looks up later, and happens every second: the trail tells of
     * the beginning and the end.
     *
     * @return the version from now on
     */
    @Transactional
    public long save(DraftId id, long seen, DraftWords words) {
        LetterDraft draft = mineInOpenCall(id, seen);
        draft.write(words, keys.of(draft.call()), clock.instant());
        return stored(draft);
    }

    /**
     * Where a text typed twice differs.
     *
     * @param version of the draft from now on
     */
    public record Compared(long version, TextDiff difference) {

        /** Says nothing about the citizen, so that no log can. */
        @Override
        public String toString() {
            return "Compared";
        }
    }

    /** Compares the two typings, and remembers that they were. */
    @Transactional
    public Compared compare(DraftId id, long seen, DraftWords words) {
        LetterDraft draft = mineInOpenCall(id, seen);
        draft.write(words, keys.of(draft.call()), clock.instant());
        draft.isCompared(words);
        return new Compared(stored(draft), TextDiff.of(words.text(), words.second()));
    }

    /**
     * Makes the letter of it; its draft is gone in the same step, and its scan is the letter's.
     *
     * @param skipSecond the second typing of a long letter is left out
     * @return the letter's number
     */
    @Transactional
    public int finish(DraftId id, long seen, DraftWords words, boolean skipSecond) {
        LetterDraft draft = mineInOpenCall(id, seen);
        SecondTyping second = draft.finished(words, skipSecond);
        int number = intake.enter(draft.call(), words.letter());
        SubmissionId letter =
                submissions.numbered(draft.call(), number).orElseThrow().id();
        drafts.delete(draft);
        if (draft.scan() != null) {
            scans.require(draft.scan()).becomes(letter, second);
            trail.done(
                    Operation.SUBMISSION_ENTER,
                    letter,
                    "typed from a scan, second typing " + (second == null ? "not asked" : second.name()));
        }
        return number;
    }

    /** Gives a draft up with its scan: one's own, or one that its writer has left alone; nothing of it stays. */
    @Transactional
    public void discard(DraftId id) {
        LetterDraft draft = drafts.require(id);
        requireAllowed(calls.require(draft.call()), id);
        draft.requireGivenUpBy(current.id(), clock.instant());
        drafts.delete(draft);
        ScanId scan = draft.scan();
        if (scan != null) {
            drafts.flush();
            scans.delete(scans.require(scan));
            afterCommit(() -> store.forget(scan));
        }
        trail.done(Operation.SUBMISSION_ENTER, id, "typing given up");
    }

    /**
     * A page of the scan that is being typed, as PNG.
     *
     * @param page from 0
     * @param side how many dots its longer side has at most
     * @param turns by how many quarters it is turned to the right
     * @throws jp.hagukumi.workbook.Refusal where it cannot be shown
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] page(DraftId id, int page, int side, int turns) {
        Scan scan = scanOf(mineInOpenCall(id));
        DataKey key = keys.of(scan.call());
        return store.withPages(
                () -> store.read(scan.id(), key), scan.name(key), pages -> pages.draw(page, side, turns));
    }

    /** The scan that is being typed, as it was brought. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScanFile file(DraftId id) {
        Scan scan = scanOf(mineInOpenCall(id));
        return new ScanFile(
                store.read(scan.id(), keys.of(scan.call())), scan.kind().ending());
    }

    private Scan scanOf(LetterDraft draft) {
        RuleViolation.unless(draft.scan() != null, "comment.violation.gone");
        return scans.require(Objects.requireNonNull(draft.scan()));
    }

    private DraftDetails details(LetterDraft draft) {
        DataKey key = keys.of(draft.call());
        Scan scan = draft.scan() == null ? null : scans.require(draft.scan());
        Long version = draft.version();
        return new DraftDetails(
                draft.id(),
                version == null ? 0 : version,
                draft.call(),
                draft.words(key),
                scan == null ? 0 : scan.pages(),
                scan == null ? "" : scan.name(key),
                draft.secondTyping(),
                draft.startedAt(),
                draft.changedAt());
    }

    private long stored(LetterDraft draft) {
        try {
            return Objects.requireNonNull(drafts.saveAndFlush(draft).version());
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
    }

    private LetterDraft mineInOpenCall(DraftId id, long seen) {
        LetterDraft draft = mineInOpenCall(id);
        StaleVersion.check(seen, draft.version());
        return draft;
    }

    private LetterDraft mineInOpenCall(DraftId id) {
        LetterDraft draft = drafts.require(id);
        requireAllowed(calls.require(draft.call()), id);
        requireMine(draft);
        return draft;
    }

    /** A rule of drafts and no matter of roles; that somebody tried is told all the same. */
    private void requireMine(LetterDraft draft) {
        if (!draft.isOf(current.id())) {
            trail.refused(Operation.SUBMISSION_ENTER, draft.id());
            throw new RuleViolation("comment.violation.draftOfOther");
        }
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
