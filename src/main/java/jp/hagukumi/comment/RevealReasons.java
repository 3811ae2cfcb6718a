package jp.hagukumi.comment;

import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Why somebody looks at who sent a letter: asked for, and kept without the sender's own words. */
@Component
class RevealReasons {

    private final Submissions submissions;
    private final Senders senders;
    private final CallKeys keys;

    RevealReasons(Submissions submissions, Senders senders, CallKeys keys) {
        this.submissions = submissions;
        this.senders = senders;
        this.keys = keys;
    }

    /** The reason as the trail may have it; refused where there is none. */
    String masked(Submission letter, String reason) {
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= Reply.REASON_MAX, "comment.violation.reasonLong", Reply.REASON_MAX);
        DataKey key = keys.of(letter.call());
        String told = opened(letter.id(), key).maskedIn(reason.strip());
        for (SubmissionNumber other : submissions.numbersOfPerson(letter.person())) {
            told = opened(other.id(), key).maskedIn(told);
        }
        return told;
    }

    RevealedSender opened(SubmissionId letter, DataKey key) {
        return senders.findById(letter)
                .orElseThrow(() -> new RuleViolation("comment.violation.erased"))
                .opened(key);
    }
}
