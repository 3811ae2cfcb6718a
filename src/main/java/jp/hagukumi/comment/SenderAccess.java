package jp.hagukumi.comment;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to a sender's name and address: one letter, one reason, one entry in the trail. */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class SenderAccess {

    private final Calls calls;
    private final Submissions submissions;
    private final RevealReasons reasons;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;

    SenderAccess(
            Calls calls,
            Submissions submissions,
            RevealReasons reasons,
            CallKeys keys,
            Permissions permissions,
            Trail trail) {
        this.calls = calls;
        this.submissions = submissions;
        this.reasons = reasons;
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
        String told = reasons.masked(letter, reason);
        DataKey key = keys.of(letter.call());
        RevealedSender sender = reasons.opened(id, key);
        for (SubmissionNumber other : submissions.numbersOfPerson(letter.person())) {
            sender = sender.completedBy(reasons.opened(other.id(), key));
        }
        trail.done(Operation.CITIZEN_REVEAL, id, told);
        return sender;
    }
}
