package jp.hagukumi.comment;

import java.util.Optional;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scans of letters that are in: a sheet shows who sent it, so that it is opened as {@link SenderAccess} opens a
 * sender, one letter, for a reason, with an entry in the trail for each page that is drawn.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class ScanAccess {

    private final Calls calls;
    private final Submissions submissions;
    private final Scans scans;
    private final ScanStore store;
    private final TypingSteps steps;
    private final RevealReasons reasons;
    private final CallKeys keys;
    private final Directory directory;
    private final Permissions permissions;

    ScanAccess(
            Calls calls,
            Submissions submissions,
            Scans scans,
            ScanStore store,
            TypingSteps steps,
            RevealReasons reasons,
            CallKeys keys,
            Directory directory,
            Permissions permissions) {
        this.calls = calls;
        this.submissions = submissions;
        this.scans = scans;
        this.store = store;
        this.steps = steps;
        this.reasons = reasons;
        this.keys = keys;
        this.directory = directory;
        this.permissions = permissions;
    }

    /** That a letter has a scan; nothing of what is on it. */
    @May(Operation.SUBMISSION_READ)
    public Optional<ScanNote> of(SubmissionId id) {
        require(Operation.SUBMISSION_READ, submissions.require(id));
        return scans.of(id)
                .map(scan -> new ScanNote(
                        scan.pages(), directory.personName(scan.broughtBy()), scan.broughtAt(), scan.secondTyping()));
    }

    /**
     * A page of a letter's scan, as PNG.
     *
     * @param page from 0
     * @param side how many dots its longer side has at most
     * @param turns by how many quarters it is turned to the right
     * @throws jp.hagukumi.workbook.Refusal where it cannot be shown
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public byte[] page(SubmissionId id, String reason, int page, int side, int turns) {
        Scan scan = revealed(id, reason, "page " + (page + 1) + " of the scan: ");
        DataKey key = keys.of(scan.call());
        return store.withPages(
                () -> store.read(scan.id(), key), scan.name(key), pages -> pages.draw(page, side, turns));
    }

    /** A letter's scan as it was brought. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ScanFile file(SubmissionId id, String reason) {
        Scan scan = revealed(id, reason, "file of the scan: ");
        return new ScanFile(
                store.read(scan.id(), keys.of(scan.call())), scan.kind().ending());
    }

    private Scan revealed(SubmissionId id, String reason, String what) {
        Submission letter = submissions.require(id);
        require(Operation.CITIZEN_REVEAL, letter);
        Scan scan = scans.of(id).orElseThrow(() -> new RuleViolation("comment.violation.gone"));
        steps.revealed(id, what + reasons.masked(letter, reason));
        return scan;
    }

    private void require(Operation operation, Submission letter) {
        permissions.require(
                operation, null, calls.require(letter.call()).state().code(), letter.id());
    }
}
