package jp.hagukumi.comment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Opens submissions, so that something can be done with their words. */
@Component
class OriginalTexts {

    private final Submissions submissions;
    private final SubmissionOriginals originals;
    private final CallKeys keys;

    OriginalTexts(Submissions submissions, SubmissionOriginals originals, CallKeys keys) {
        this.submissions = submissions;
        this.originals = originals;
        this.keys = keys;
    }

    OpenedSubmission require(SubmissionId id) {
        return opened(submissions.require(id));
    }

    OpenedSubmission require(SubmissionId id, long seen) {
        return opened(submissions.require(id, seen));
    }

    OpenedSubmission opened(Submission submission) {
        return new OpenedSubmission(
                submission,
                originals
                        .findById(submission.id())
                        .orElseThrow(() -> new RuleViolation("comment.violation.gone"))
                        .opened(keys.of(submission.call())));
    }

    /** The words of some submissions of one call. */
    Map<SubmissionId, String> of(CallId call, Collection<SubmissionId> ids) {
        Map<SubmissionId, String> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            var key = keys.of(call);
            originals.findAllById(ids).forEach(original -> texts.put(original.getId(), original.opened(key)));
        }
        return texts;
    }
}
