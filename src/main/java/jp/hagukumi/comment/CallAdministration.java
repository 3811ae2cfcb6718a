package jp.hagukumi.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSummary;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening and closing calls for comments. */
@Service
@Transactional(readOnly = true)
@May(Operation.CALL_OPEN)
public class CallAdministration {

    private final Calls calls;
    private final Opinions opinions;
    private final CallKeys keys;
    private final ClosingChecks checks;
    private final PlanReader plans;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    CallAdministration(
            Calls calls,
            Opinions opinions,
            CallKeys keys,
            ClosingChecks checks,
            PlanReader plans,
            Permissions permissions,
            CurrentAccount current,
            Trail trail,
            Clock clock) {
        this.calls = calls;
        this.opinions = opinions;
        this.keys = keys;
        this.checks = checks;
        this.plans = plans;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plans that a call can be about. */
    public List<PlanSummary> plans() {
        return plans.plans();
    }

    /** The classes that a new call begins with. */
    public List<ReflectionClass> usualClasses() {
        return ReflectionClasses.usual();
    }

    @Transactional
    public CallId open(NewCall wanted) {
        permissions.require(Operation.CALL_OPEN, null, CallState.OPEN.code(), "new call");
        Call call = new Call(wanted);
        RuleViolation.unless(plans.plan(call.plan()).isPresent(), "comment.violation.planMissing");
        call.isSealedWith(keys.create(call.id()));
        calls.save(call);
        trail.done(Operation.CALL_OPEN, call.id(), call.title());
        return call.id();
    }

    /** Says anew what the public is told of a call and what is asked of letters; see {@link Call#change}. */
    @Transactional
    public void change(CallId id, long seen, CallParticulars wanted) {
        Call call = calls.requireLocked(id, seen);
        permissions.require(Operation.CALL_OPEN, null, call.state().code(), id);
        call.change(wanted, opinions.themesOf(id));
        trail.done(Operation.CALL_OPEN, id, "particulars");
    }

    /** Says until when it is kept who sent letters; see {@link Call#keepUntil}. */
    @Transactional
    public void keepUntil(CallId id, long seen, LocalDate day) {
        Call call = calls.requireLocked(id, seen);
        permissions.require(Operation.CALL_OPEN, null, call.state().code(), id);
        call.keepUntil(day);
        trail.done(Operation.CALL_OPEN, id, "kept until " + day);
    }

    /** What has to be done before a call can be closed; nothing where it can. */
    @May(Operation.CALL_CLOSE)
    public List<LeftToDo> left(CallId id) {
        Call call = calls.require(id);
        permissions.require(Operation.CALL_CLOSE, null, call.state().code(), id);
        return checks.left(id);
    }

    /** Ends the taking in and sorting of letters; see {@link Call#close}. */
    @Transactional
    @May(Operation.CALL_CLOSE)
    public void close(CallId id, long seen) {
        Call call = calls.requireLocked(id, seen);
        permissions.require(Operation.CALL_CLOSE, null, call.state().code(), id);
        call.close(current.id(), clock, checks.left(id));
        trail.done(Operation.CALL_CLOSE, id, call.title());
    }
}
