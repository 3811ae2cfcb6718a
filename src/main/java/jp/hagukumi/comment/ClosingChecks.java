package jp.hagukumi.comment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is left of a call that nobody could do any more behind its end: nothing can be taken in or taken away in a closed
 * call, and nobody sorts or answers what is not sorted and sent.
 */
@Component
class ClosingChecks {

    private final LetterDrafts drafts;
    private final IncomingMails mails;
    private final IncomingFiles files;
    private final StandingCases cases;
    private final Counting counting;

    ClosingChecks(
            LetterDrafts drafts, IncomingMails mails, IncomingFiles files, StandingCases cases, Counting counting) {
        this.drafts = drafts;
        this.mails = mails;
        this.files = files;
        this.cases = cases;
        this.counting = counting;
    }

    /** In the order in which it is best done. */
    List<LeftToDo> left(CallId call) {
        CallCounts counts = counting.of(call);
        return Stream.of(
                        new LeftToDo("comment.violation.draftsLeft", drafts.count(call)),
                        new LeftToDo("comment.violation.mailsLeft", mails.countOf(call)),
                        new LeftToDo("comment.violation.filesLeft", files.countUnfinished(call)),
                        new LeftToDo("comment.violation.casesLeft", cases.countUnderway(call)),
                        new LeftToDo("comment.violation.lettersLeft", counts.toSplit()),
                        new LeftToDo("comment.violation.opinionsLeft", counts.unassigned()))
                .filter(left -> left.count() > 0)
                .toList();
    }
}
