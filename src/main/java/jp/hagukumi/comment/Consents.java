package jp.hagukumi.comment;

import java.time.Clock;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether senders agree that their words are published, when they or the office say so after the letter came in. */
@Service
@Transactional
@May(Operation.OPINION_TELL)
public class Consents {

    private final Calls calls;
    private final Submissions submissions;
    private final Senders senders;
    private final CallKeys keys;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    Consents(
            Calls calls,
            Submissions submissions,
            Senders senders,
            CallKeys keys,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.senders = senders;
        this.keys = keys;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says it of one letter. What was published stays as it was published; what the next edition prints of it follows from
     * {@link PrintedWords}, and nothing that the office wrote is lost.
     *
     * @param reason how the office knows, as the day and the way in which the sender said so
     */
    public void set(SubmissionId id, long seen, boolean agrees, String reason) {
        Submission submission = submissions.require(id, seen);
        // Publishing holds it too, and looks again whether anything has changed.
        Call call = calls.requireLocked(submission.call());
        permissions.require(Operation.OPINION_TELL, null, call.state().code(), id);
        RuleViolation.unless(!call.isErased(), "comment.violation.erased");
        DataKey key = keys.of(call.id());
        submission.agree(agrees, withoutSender(id, reason, key), current.id(), clock.instant(), key);
        trail.done(Operation.OPINION_TELL, id, agrees ? "consent given" : "consent withdrawn");
    }

    /** What tells who they are is masked, as in every reason. */
    private String withoutSender(SubmissionId id, String reason, DataKey key) {
        SenderMask told = new SenderMask(reason.strip());
        senders.findById(id).map(sender -> sender.opened(key)).ifPresent(sender -> sender.hideIn(told));
        return told.masked();
    }
}
