package jp.hagukumi.comment;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying of letters what sets them apart; they stay, and are sorted and answered like the others. */
@Service
@Transactional
@May(Operation.SUBMISSION_SPLIT)
public class Marking {

    private final Calls calls;
    private final Submissions submissions;
    private final Permissions permissions;
    private final Trail trail;

    Marking(Calls calls, Submissions submissions, Permissions permissions, Trail trail) {
        this.calls = calls;
        this.submissions = submissions;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** Gives a letter a mark; a mark that it has gets another note. */
    public void give(SubmissionId id, long seen, LetterMark mark, String note) {
        require(id, seen).give(mark, note);
        trail.done(Operation.SUBMISSION_SPLIT, id, "marked " + mark);
    }

    public void lift(SubmissionId id, long seen, LetterMark mark) {
        require(id, seen).lift(mark);
        trail.done(Operation.SUBMISSION_SPLIT, id, "mark lifted " + mark);
    }

    /** The call is held, so that it is not closed on counts that are about to change. */
    private Submission require(SubmissionId id, long seen) {
        Submission letter = submissions.require(id, seen);
        Call call = calls.requireLocked(letter.call());
        permissions.require(Operation.SUBMISSION_SPLIT, null, call.state().code(), id);
        return letter;
    }
}
