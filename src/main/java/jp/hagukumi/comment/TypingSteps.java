package jp.hagukumi.comment;

import java.time.Clock;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.comment.scan.ScanKind;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is stored of a scan when its bytes have been looked at, which takes too long for a transaction. */
@Component
class TypingSteps {

    private final Calls calls;
    private final LetterDrafts drafts;
    private final Scans scans;
    private final CallKeys keys;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    TypingSteps(
            Calls calls,
            LetterDrafts drafts,
            Scans scans,
            CallKeys keys,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.drafts = drafts;
        this.scans = scans;
        this.keys = keys;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What was found out of brought bytes.
     *
     * @param name what the user calls the file
     */
    record Looked(ScanId id, String name, ScanKind kind, int pages, long bytes) {}

    /**
     * A scan whose bytes are kept already, and the draft that is typed from it: the one that is there, or a new one.
     *
     * @return the draft's id
     */
    @Transactional
    public DraftId register(CallId id, @Nullable DraftId there, Looked looked) {
        // No call is closed with a draft of it that nobody sees.
        Call call = calls.requireLocked(id);
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        Scan scan = new Scan(
                looked.id(),
                id,
                new Scan.Brought(
                        looked.name(), looked.kind(), looked.bytes(), looked.pages(), current.id(), clock.instant()),
                keys.of(id));
        scans.saveAndFlush(scan);
        LetterDraft draft = there == null
                ? new LetterDraft(
                        id,
                        current.id(),
                        DraftWords.none(call.kind().publishesUnlessRefused()),
                        keys.of(id),
                        clock.instant())
                : drafts.require(there);
        RuleViolation.unless(draft.call().equals(id), "comment.violation.gone");
        draft.isTypedFrom(scan.id(), clock.instant());
        drafts.saveAndFlush(draft);
        trail.done(
                Operation.SUBMISSION_ENTER, scan.id(), "scan of " + looked.bytes() + " bytes, pages " + looked.pages());
        return draft.id();
    }

    /** Writes that somebody is shown the scan of a letter. */
    @Transactional
    public void revealed(SubmissionId letter, String detail) {
        trail.done(Operation.CITIZEN_REVEAL, letter, detail);
    }
}
