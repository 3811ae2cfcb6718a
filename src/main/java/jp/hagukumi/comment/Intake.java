package jp.hagukumi.comment;

import java.time.Clock;
import java.util.List;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking in letters. */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_ENTER)
public class Intake {

    private final Calls calls;
    private final Submissions submissions;
    private final Senders senders;
    private final SubmissionOriginals originals;
    private final StandingCases cases;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;

    Intake(
            Calls calls,
            Submissions submissions,
            Senders senders,
            SubmissionOriginals originals,
            StandingCases cases,
            CallKeys keys,
            Permissions permissions,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.senders = senders;
        this.originals = originals;
        this.cases = cases;
        this.keys = keys;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stores a letter under the next number of its call, its words and the sender's data sealed and apart; returns the number. */
    @Transactional
    public int enter(CallId id, NewSubmission letter) {
        Call call = calls.requireLocked(id);
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        Submission samePerson = samePerson(id, letter.samePersonAs());
        Submission submission = new Submission(
                call, call.takeNumber(), letter, samePerson == null ? null : samePerson.person(), clock.instant());
        DataKey key = keys.of(id);
        submission.mark(Prints.of(letter, key));
        new OpenedSubmission(submission, letter.text()).redactSender(letter.sender());
        submissions.save(submission);
        originals.save(new Original(submission.id(), letter, key));
        senders.save(new Sender(submission.id(), letter, key));
        if (call.kind().hasCases()) {
            cases.save(new StandingCase(call, submission));
        }
        trail.done(Operation.SUBMISSION_ENTER, submission.id(), "number " + submission.number());
        return submission.number();
    }

    /**
     * Says that a letter is of the same person as another one, or, with null, of a person of its own.
     *
     * @param number of the other letter
     */
    @Transactional
    public void samePerson(SubmissionId id, long seen, @Nullable Integer number) {
        Submission submission = submissions.require(id, seen);
        // One after another: two clerks who join and part the same letters would leave some of them behind.
        Call call = calls.requireLocked(submission.call());
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        Submission other = samePerson(call.id(), number);
        List<Submission> ofItsPerson = submissions.ofPerson(submission.person());
        if (other == null) {
            submission.isOfPersonOfItsOwn(ofItsPerson);
        } else {
            submission.isOfSamePersonAs(other, ofItsPerson);
        }
        trail.done(
                Operation.SUBMISSION_ENTER,
                id,
                other == null ? "a person of its own" : "same person as number " + other.number());
    }

    private @Nullable Submission samePerson(CallId call, @Nullable Integer number) {
        return number == null
                ? null
                : submissions
                        .numbered(call, number)
                        .orElseThrow(() -> new RuleViolation("comment.violation.numberUnknown"));
    }
}
