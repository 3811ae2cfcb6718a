package jp.hagukumi.comment;

import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to a sender's name and address: one letter, one reason, one entry in the trail. */
@Service
@Transactional(readOnly = true)
@May(Operation.CITIZEN_REVEAL)
public class SenderAccess {

    private final Calls calls;
    private final Submissions submissions;
    private final RevealLog reveals;
    private final Permissions permissions;

    SenderAccess(Calls calls, Submissions submissions, RevealLog reveals, Permissions permissions) {
        this.calls = calls;
        this.submissions = submissions;
        this.reveals = reveals;
        this.permissions = permissions;
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
        return reveals.write(letter, id, reason);
    }
}
