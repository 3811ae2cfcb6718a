package jp.hagukumi.comment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
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
    private final StandingCases cases;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;

    IntakeSteps(
            Calls calls,
            IncomingFiles files,
            KnownLetters known,
            Arrivals arrivals,
            StandingCases cases,
            Permissions permissions,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.files = files;
        this.known = known;
        this.arrivals = arrivals;
        this.cases = cases;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file whose bytes are kept already. */
    @Transactional
    public void register(IncomingFile file) {
        // No call is closed with a file of it that nobody sees.
        Call call = calls.requireLocked(file.call());
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), file.id());
        files.save(file);
        trail.done(Operation.SUBMISSION_ENTER, file.id(), "file of " + file.bytes() + " bytes");
    }

    /**
     * Takes these rows in.
     *
     * @param knowledge of the letters that are there; those that came in meanwhile are added, those of these rows are not,
     *     as they are there only when this has ended well
     * @return what is to be known of the rows that were taken in
     * @throws TakenElsewhere when more rows were gone through than expected
     */
    @Transactional
    public List<Knowledge.Known> take(IntakeStep step, List<IncomingRows.Ready> rows, Knowledge knowledge) {
        Call call = calls.requireLocked(step.call());
        permissions.require(Operation.SUBMISSION_ENTER, null, call.state().code(), step.file());
        IncomingFile file = files.require(step.file());
        if (file.rowsDone() != step.behind() || file.state() != IntakeState.RUNNING) {
            throw new TakenElsewhere();
        }
        known.behind(call.id(), knowledge.upTo()).forEach(knowledge::learn);
        Knowledge withThese = new Knowledge(knowledge);
        List<Knowledge.Known> learned = new ArrayList<>();
        List<Arrivals.Arrival> taken = new ArrayList<>();
        int same = 0;
        for (IncomingRows.Ready ready : rows) {
            Prints prints = ready.row().prints();
            NewSubmission letter = ready.row().letter();
            IncomingRows.Sealed stored = ready.letter();
            if (prints == null || letter == null || stored == null) {
                continue;
            }
            Knowledge.Judged judged = withThese.judge(prints, ready.row().row().consent());
            if (!judged.verdict().isTaken()) {
                same++;
                continue;
            }
            Submission submission = new Submission(
                    stored.id(),
                    call,
                    call.takeNumber(),
                    letter,
                    withThese.person(judged, prints, step.samePersons()).orElse(null),
                    clock.instant());
            submission.mark(prints);
            stored.traces().forEach(trace -> submission.redact(new Redaction(trace, RedactionReason.SENDER, "")));
            taken.add(new Arrivals.Arrival(submission, stored.original(), stored.sender()));
            Knowledge.Known now =
                    new Knowledge.Known(submission.number(), submission.person(), submission.hasConsent(), prints);
            withThese.learn(now);
            learned.add(now);
        }
        arrivals.store(taken);
        if (call.kind().hasCases()) {
            cases.saveAll(taken.stream()
                    .map(one -> new StandingCase(call, one.submission()))
                    .toList());
        }
        file.went(rows.size(), taken.size(), same);
        trail.done(Operation.SUBMISSION_ENTER, step.file(), "rows " + rows.size() + ", letters " + taken.size());
        return learned;
    }

    /**
     * Which rows are taken in, and how.
     *
     * @param behind how many were gone through before
     */
    record IntakeStep(IntakeId file, CallId call, int behind, boolean samePersons) {

        IntakeStep after(int rows) {
            return new IntakeStep(file, call, behind + rows, samePersons);
        }
    }

    /** Another program takes the same file in; this one has nothing to do with it any more. */
    static final class TakenElsewhere extends RuntimeException {}

    @Transactional
    public void end(IntakeId id) {
        IncomingFile file = files.require(id);
        file.end();
        trail.done(Operation.SUBMISSION_ENTER, id, "file done: letters " + file.taken());
    }

    /** @param why the key of a sentence, empty when a person wanted it */
    @Transactional
    public void stop(IntakeId id, String why) {
        IncomingFile file = files.require(id);
        RuleViolation.unless(file.state() == IntakeState.RUNNING, "comment.violation.intakeDone");
        file.stop(why);
        trail.done(Operation.SUBMISSION_ENTER, id, "file stopped");
    }
}
