package jp.hagukumi.comment;

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
    private final OriginalTexts texts;
    private final Opinions opinions;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;

    Consents(Calls calls, OriginalTexts texts, Opinions opinions, CallKeys keys, Permissions permissions, Trail trail) {
        this.calls = calls;
        this.texts = texts;
        this.opinions = opinions;
        this.keys = keys;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * Says it of one letter. Where the sender withdraws, summaries that are copies of the words are taken away with it; what
     * was published stays as it was published, and the next edition prints them no more.
     *
     * @param reason how the office knows, as the day and the way in which the sender said so
     */
    public void set(SubmissionId id, long seen, boolean agrees, String reason) {
        OpenedSubmission letter = texts.require(id, seen);
        Submission submission = letter.submission();
        // Held, so that no result is published of what is about to change.
        Call call = calls.requireLocked(submission.call());
        permissions.require(Operation.OPINION_TELL, null, call.state().code(), id);
        RuleViolation.unless(!call.isErased(), "comment.violation.erased");
        submission.agree(agrees, reason);
        if (!agrees) {
            DataKey key = keys.of(call.id());
            opinions.of(id)
                    .forEach(opinion -> opinion.forgetCopies(
                            letter.shown(letter.stretchOf(opinion.id()).span()), key));
        }
        trail.done(Operation.OPINION_TELL, id, agrees ? "consent given" : "consent withdrawn");
    }
}
