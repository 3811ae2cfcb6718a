package jp.hagukumi.comment;

import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Writes down who opened what tells of a sender, and why, without the sender's own words. */
@Component
class RevealLog {

    private final Submissions submissions;
    private final Senders senders;
    private final CallKeys keys;
    private final Trail trail;

    RevealLog(Submissions submissions, Senders senders, CallKeys keys, Trail trail) {
        this.submissions = submissions;
        this.senders = senders;
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
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= Reply.REASON_MAX, "comment.violation.reasonLong", Reply.REASON_MAX);
        DataKey key = keys.of(letter.call());
        RevealedSender sender = sender(letter.id(), key);
        String told = sender.maskedIn(reason.strip());
        for (SubmissionNumber other : submissions.numbersOfPerson(letter.person())) {
            RevealedSender elsewhere = sender(other.id(), key);
            told = elsewhere.maskedIn(told);
            sender = sender.completedBy(elsewhere);
        }
        trail.done(Operation.CITIZEN_REVEAL, opened, told);
        return sender;
    }

    private RevealedSender sender(SubmissionId letter, DataKey key) {
        return senders.findById(letter)
                .orElseThrow(() -> new RuleViolation("comment.violation.gone"))
                .opened(key);
    }
}
