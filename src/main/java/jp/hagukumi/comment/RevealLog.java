package jp.hagukumi.comment;

import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import org.springframework.stereotype.Component;

/** Writes down who opened what tells of a sender, and why, without the sender's own words. */
@Component
class RevealLog {

    private final Submissions submissions;
    private final RevealReasons reasons;
    private final CallKeys keys;
    private final Trail trail;

    RevealLog(Submissions submissions, RevealReasons reasons, CallKeys keys, Trail trail) {
        this.submissions = submissions;
        this.reasons = reasons;
        this.keys = keys;
        this.trail = trail;
    }

    /**
     * Within the caller's transaction, after the caller has judged that it is allowed.
     *
     * @param opened the letter, or what came with it
     * @return the sender as far as this letter, or else another one of the same person, tells
     */
    RevealedSender write(Submission letter, Object opened, String reason) {
        String told = reasons.masked(letter, reason);
        DataKey key = keys.of(letter.call());
        RevealedSender sender = reasons.opened(letter.id(), key);
        for (SubmissionNumber other : submissions.numbersOfPerson(letter.person())) {
            sender = sender.completedBy(reasons.opened(other.id(), key));
        }
        trail.done(Operation.CITIZEN_REVEAL, opened, told);
        return sender;
    }
}
