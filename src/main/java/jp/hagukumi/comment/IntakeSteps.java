package jp.hagukumi.comment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.DataKey;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the rows of a file in, some of them in each transaction: letters, their words and senders, and how far the file
 * has come are stored together or not at all, so that it goes on after whatever ended it.
 */
@Component
class IntakeSteps {

    private final Calls calls;
    private final IncomingFiles files;
    private final KnownLetters known;
    private final Arrivals arrivals;
    private final CallKeys keys;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;

    IntakeSteps(
            Calls calls,
            IncomingFiles files,
            KnownLetters known,
            Arrivals arrivals,
            CallKeys keys,
            Permissions permissions,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.files = files;
        this.known = known;
        this.arrivals = arrivals;
        this.keys = keys;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes these rows in.
     *
     * @param behind how many were gone through before; if there are more by now, another program takes them in as well
     */
    @Transactional
    public void take(IntakeId id, int behind, List<IncomingRows.Row> rows) {
        CallId of = files.require(id).call();
        Call call = calls.requireLocked(of);
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), id);
        IncomingFile file = files.require(id);
        RuleViolation.unless(file.rowsDone() == behind, "comment.violation.intakeRunning");
        IntakePlan plan = file.plan();
        DataKey key = keys.of(of);
        Knowledge knowledge = new Knowledge();
        known.of(
                        of,
                        rows.stream()
                                .map(IncomingRows.Row::prints)
                                .filter(Objects::nonNull)
                                .toList())
                .forEach(knowledge::learn);
        List<Arrivals.Arrival> taken = new ArrayList<>();
        int same = 0;
        for (IncomingRows.Row row : rows) {
            Prints prints = row.prints();
            NewSubmission letter = row.letter();
            if (prints == null || letter == null) {
                continue;
            }
            Knowledge.Judged judged = knowledge.judge(prints);
            if (judged.verdict().isTaken()) {
                Submission submission = new Submission(
                        call, call.takeNumber(), letter, person(plan, judged, prints, knowledge), clock.instant());
                submission.mark(prints);
                taken.add(new Arrivals.Arrival(
                        submission,
                        new Original(submission.id(), letter, key),
                        new Sender(submission.id(), letter, key)));
                knowledge.learn(new Knowledge.Known(submission.number(), submission.person(), prints));
            } else {
                same++;
            }
        }
        arrivals.store(taken);
        file.went(rows.size(), taken.size(), same);
        trail.done(Operation.SUBMISSION_ENTER, id, "rows " + rows.size() + ", letters " + taken.size());
    }

    /** Who sends the same words again, or the same form, is the same person; who bears the same name only if wanted. */
    private static @Nullable SubmissionId person(
            IntakePlan plan, Knowledge.Judged judged, Prints prints, Knowledge knowledge) {
        Knowledge.Known like = judged.like();
        if (like != null && Objects.equals(like.prints().sender(), prints.sender())) {
            return like.person();
        }
        return plan.samePersons()
                ? knowledge
                        .ofSender(prints.sender())
                        .map(Knowledge.Known::person)
                        .orElse(null)
                : null;
    }

    @Transactional
    public void end(IntakeId id) {
        IncomingFile file = files.require(id);
        file.end();
        trail.done(Operation.SUBMISSION_ENTER, id, "file done: letters " + file.taken());
    }

    /** @param why the key of a sentence, empty when a person wanted it */
    @Transactional
    public void stop(IntakeId id, String why) {
        files.require(id).stop(why);
        trail.done(Operation.SUBMISSION_ENTER, id, "file stopped");
    }
}
