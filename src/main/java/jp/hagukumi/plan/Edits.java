package jp.hagukumi.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The commands on plans: who may give which of them, and who gave it when. What they change is kept by
 * {@link PlanLedger}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Edits {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;

    Edits(JdbcClient jdbc, Plans plans, Permissions permissions, CurrentAccount current, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** {@link PlanLedger#begin(PlanId, String)}. */
    Edit begin(PlanId plan, String deed) {
        return begin(expectEditable(plan), Operation.PLAN_EDIT, deed, null);
    }

    /** Refuses where {@link #begin(PlanId, String)} does; the plan keeps its state until the transaction ends. */
    Plan expectEditable(PlanId plan) {
        Plan changed = locked(plan);
        permissions.require(Operation.PLAN_EDIT, null, changed.stage().code(), plan);
        changed.expectOpen();
        return changed;
    }

    /** Begins a command that undoes another. Nobody needs an amendment to undo what needed none. */
    Edit beginUndo(Edit undone) {
        Plan changed = locked(undone.plan());
        List<Operation> needed = operations(undone);
        if (changed.stage().isOpen() || needed.contains(Operation.PLAN_EDIT)) {
            return begin(expectEditable(undone.plan()), Operation.PLAN_EDIT, "undo", undone.id());
        }
        needed.forEach(operation ->
                permissions.require(operation, null, changed.stage().code(), undone.plan()));
        return begin(changed, needed.getFirst(), "undo", undone.id());
    }

    /** What a person must be allowed to do to change what an edit changed. */
    private List<Operation> operations(Edit edit) {
        return jdbc
                .sql("select distinct thing from plan_change where edit_id = :edit")
                .param("edit", edit.id().toString())
                .query(String.class)
                .list()
                .stream()
                .map(thing -> Thing.valueOf(thing).operation())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@link PlanLedger#beginOutside(PlanId, Operation, String)}. */
    Edit beginOutside(PlanId plan, Operation operation, String deed) {
        Plan about = locked(plan);
        permissions.require(operation, null, about.stage().code(), plan);
        return begin(about, operation, deed, null);
    }

    /** {@link PlanLedger#beginImport(Plan)}. */
    Edit beginImport(Plan plan) {
        return insert(plan, "import", null);
    }

    private Plan locked(PlanId plan) {
        return plans.lockedForEdit(plan).orElseThrow(Edits::gone);
    }

    private static RuleViolation gone() {
        return new RuleViolation("plan.violation.planGone");
    }

    private Edit begin(Plan plan, Operation operation, String deed, @Nullable UUID undoes) {
        Edit edit = insert(plan, deed, undoes);
        trail.done(operation, plan.id(), deed + ", revision " + edit.revision() + ", edit " + edit.id());
        return edit;
    }

    private Edit insert(Plan plan, String deed, @Nullable UUID undoes) {
        Edit edit = new Edit(TimeOrderedId.next(), plan.id(), plan.revision());
        jdbc.sql("""
                insert into plan_edit (id, plan_id, revision, deed, made_at, made_by, undoes)
                values (:id, :plan, :revision, :deed, :at, :by, :undoes)
                """)
                .param("id", edit.id().toString())
                .param("plan", edit.plan().toString())
                .param("revision", edit.revision())
                .param("deed", deed)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", current.id().value().toString())
                .param("undoes", undoes == null ? null : undoes.toString())
                .update();
        return edit;
    }
}
