package jp.hagukumi.comment;

import java.time.Clock;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores a single letter under the next number of its call, its words and the sender's data sealed and apart. */
@Component
class LetterStore {

    private final Submissions submissions;
    private final Senders senders;
    private final SubmissionOriginals originals;
    private final StandingCases cases;
    private final Clock clock;

    LetterStore(
            Submissions submissions, Senders senders, SubmissionOriginals originals, StandingCases cases, Clock clock) {
        this.submissions = submissions;
        this.senders = senders;
        this.originals = originals;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Within the caller's transaction.
     *
     * @param call locked by the caller
     * @param person by whom letters of the same sender are known, null for one of its own
     */
    Submission store(Call call, NewSubmission letter, @Nullable SubmissionId person, Prints prints, DataKey key) {
        Submission submission = new Submission(call, call.takeNumber(), letter, person, clock.instant());
        submission.mark(prints);
        new OpenedSubmission(submission, letter.text()).redactSender(letter.sender());
        submissions.save(submission);
        originals.save(new Original(submission.id(), letter, key));
        senders.save(new Sender(submission.id(), letter, key));
        if (call.kind().hasCases()) {
            cases.save(new StandingCase(call, submission));
        }
        return submission;
    }
}
