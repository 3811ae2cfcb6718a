package jp.hagukumi.comment;

import java.time.Clock;
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

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final Directory directory;
    private final Permissions permissions;
    private final Trail trail;
    private final Clock clock;

    Assigning(
            Calls calls,
            Opinions opinions,
            Replies replies,
            Directory directory,
            Permissions permissions,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.directory = directory;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
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
    public void assign(OpinionId id, long seen, DepartmentId department) {
        // Held before the opinion is read, so that what joins its group meanwhile goes with it.
        Call call = calls.requireLocked(opinions.callOf(id));
        permissions.require(Operation.OPINION_ASSIGN, null, call.state().code(), id);
        Opinion opinion = opinions.require(id, seen);
        RuleViolation.unless(
                departments().stream().anyMatch(d -> d.id().equals(department)), "comment.violation.departmentGone");
        if (replies.renew(id) == 0) {
            replies.save(new Reply(id));
        } else {
            replies.findById(id).ifPresent(Reply::requireMovable);
        }
        opinion.assignTo(department, clock.instant());
        opinions.assignAnsweredBy(id, department, clock.instant());
        trail.done(Operation.OPINION_ASSIGN, id, directory.departmentName(department));
    }
}
