package jp.hagukumi.comment;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to a sender's name and address: one letter, one reason, one entry in the trail. */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class SenderAccess {

    private final Calls calls;
    private final Submissions submissions;
    private final Senders senders;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;

    SenderAccess(
            Calls calls,
            Submissions submissions,
            Senders senders,
            CallKeys keys,
            Permissions permissions,
            Trail trail) {
        this.calls = calls;
        this.submissions = submissions;
        this.senders = senders;
        this.keys = keys;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * Opens the sender of one letter for a reason; what the letter does not tell is taken from the first other letter of
     * the same person that does. The reason goes to the trail, without the sender's own words should
     * somebody have typed them into it.
     */
    @Transactional
    public RevealedSender reveal(SubmissionId id, String reason) {
        Submission letter = submissions.require(id);
        permissions.require(
                Operation.CITIZEN_REVEAL,
                null,
                calls.require(letter.call()).state().code(),
                id);
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= Reply.REASON_MAX, "comment.violation.reasonLong", Reply.REASON_MAX);
        DataKey key = keys.of(letter.call());
        RevealedSender sender = opened(id, key);
        String told = sender.maskedIn(reason.strip());
        for (SubmissionNumber other : submissions.numbersOfPerson(letter.person())) {
            RevealedSender elsewhere = opened(other.id(), key);
            told = elsewhere.maskedIn(told);
            sender = sender.completedBy(elsewhere);
        }
        trail.done(Operation.CITIZEN_REVEAL, id, told);
        return sender;
    }

    private RevealedSender opened(SubmissionId letter, DataKey key) {
        return senders.findById(letter)
                .orElseThrow(() -> new RuleViolation("comment.violation.gone"))
                .opened(key);
    }
}
