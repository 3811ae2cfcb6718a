package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving opinions to the sections that reply. */
@Service
@Transactional(readOnly = true)
@May(Operation.OPINION_ASSIGN)
public class Assigning {

    /** How many opinions can be given to a section in one step. */
    public static final int AT_ONCE = 500;

    private final Calls calls;
    private final Opinions opinions;
    private final Handover handover;
    private final Directory directory;
    private final Permissions permissions;
    private final Trail trail;

    Assigning(
            Calls calls,
            Opinions opinions,
            Handover handover,
            Directory directory,
            Permissions permissions,
            Trail trail) {
        this.calls = calls;
        this.opinions = opinions;
        this.handover = handover;
        this.directory = directory;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** The sections that can be asked today. */
    public List<DepartmentView> departments() {
        return directory.departmentsToday();
    }

    /**
     * Asks a section for the reply; one that has it already may pass it on until it has handed its reply in. The opinions
     * that the same reply answers go with it.
     */
    @Transactional
    public AssigningUndo assign(OpinionId id, long seen, DepartmentId department) {
        // Held before the opinion is read, so that what joins its group meanwhile goes with it.
        Call call = calls.requireLocked(opinions.callOf(id));
        permissions.require(Operation.OPINION_ASSIGN, null, call.state().code(), id);
        Opinion opinion = opinions.require(id, seen);
        RuleViolation.unless(opinion.isAnsweredOnItsOwn(), "comment.violation.answeredInGroup");
        Assigned assigned = take(call.id(), List.of(new SeenOpinion(id, seen)), department);
        AssignOutcome outcome = assigned.outcomes().getFirst();
        RuleViolation.unless(outcome.goes(), outcome.against());
        return assigned.undo();
    }

    /** What would become of many opinions of a call; nothing is changed. */
    public List<AssignOutcome> foresee(CallId call, List<SeenOpinion> chosen, DepartmentId department) {
        require(calls.require(call));
        requireToday(department);
        requireNotTooMany(chosen);
        return handover.foresee(call, chosen, department);
    }

    /** Gives many opinions of a call to a section. What can go goes together; what cannot stays and says why. */
    @Transactional
    public Assigned assignAll(CallId call, List<SeenOpinion> chosen, DepartmentId department) {
        require(calls.requireLocked(call));
        requireNotTooMany(chosen);
        return take(call, chosen, department);
    }

    /** Takes that back as a whole. Refused where one of the opinions or of their replies was touched since. */
    @Transactional
    public void undo(CallId call, AssigningUndo step) {
        require(calls.requireLocked(call));
        handover.takeBack(call, step);
        step.opinions().forEach(was -> trail.done(Operation.OPINION_ASSIGN, was.opinion(), "taken back"));
    }

    private Assigned take(CallId call, List<SeenOpinion> chosen, DepartmentId department) {
        requireToday(department);
        Assigned assigned = handover.take(call, chosen, department);
        int together = assigned.undo().size();
        String detail = directory.departmentName(department) + (together > 1 ? ", " + together + " together" : "");
        assigned.undo().opinions().forEach(was -> trail.done(Operation.OPINION_ASSIGN, was.opinion(), detail));
        return assigned;
    }

    private void require(Call call) {
        permissions.require(Operation.OPINION_ASSIGN, null, call.state().code(), call.id());
    }

    private void requireToday(DepartmentId department) {
        RuleViolation.unless(
                departments().stream().anyMatch(d -> d.id().equals(department)), "comment.violation.departmentGone");
    }

    private static void requireNotTooMany(List<SeenOpinion> chosen) {
        RuleViolation.unless(!chosen.isEmpty(), "comment.violation.noOpinionChosen");
        RuleViolation.unless(chosen.size() <= AT_ONCE, "comment.violation.tooManyOpinions", AT_ONCE);
    }
}
