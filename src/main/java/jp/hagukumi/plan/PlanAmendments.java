package jp.hagukumi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-012: how a plan comes into force and how it is changed after that. A draft is edited freely; an adopted plan only
 * while a dated, reasoned amendment of it is open.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_AMEND)
public class PlanAmendments {

    /** The most characters of a reason. */
    public static final int REASON_MAX = 500;

    private final Plans plans;
    private final Directory directory;
    private final CurrentAccount current;
    private final Trail trail;
    private final Clock clock;
    private final Vocabularies vocabularies;
    private final PlanLedger ledger;

    PlanAmendments(
            Plans plans,
            Directory directory,
            CurrentAccount current,
            Trail trail,
            Clock clock,
            Vocabularies vocabularies,
            PlanLedger ledger) {
        this.plans = plans;
        this.directory = directory;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
        this.vocabularies = vocabularies;
        this.ledger = ledger;
    }

    /** A new plan to be written here. */
    @Transactional
    public PlanId draft(PlanHeader header) {
        FiscalYear from = header.from();
        LocalDate begins = from == null ? JapanTime.today(clock) : from.firstDay();
        Plan plan = plans.save(Plan.draft(header, DefaultLists.PUBLISHED, note(begins, RevisionKind.ADOPTION, "")));
        vocabularies.begin(plan.id());
        trail.done(Operation.PLAN_AMEND, plan.id(), "drafted");
        return plan.id();
    }

    /** Shows the draft to council and citizens. */
    @Transactional
    public void propose(PlanId id, long seenVersion) {
        Plan plan = expected(id, seenVersion);
        plan.propose();
        trail.done(Operation.PLAN_AMEND, id, "proposed");
    }

    /**
     * Puts a plan in force.
     *
     * @param reason by whom and how it was decided; may be blank
     */
    @Transactional
    public void adopt(PlanId id, long seenVersion, LocalDate effectiveOn, String reason) {
        Plan plan = expected(id, seenVersion);
        plan.adopt(note(effectiveOn, RevisionKind.ADOPTION, reason));
        trail.done(Operation.PLAN_AMEND, id, "adopted, effective on " + effectiveOn + ": " + reason.strip());
    }

    /**
     * Opens an amendment of an adopted plan; texts and figures can be changed until it is closed.
     *
     * @param kind an amendment, or a correction of what was printed wrongly
     * @param reason why the plan is changed; may not be blank
     */
    @Transactional
    public void open(PlanId id, long seenVersion, LocalDate effectiveOn, RevisionKind kind, String reason) {
        Plan plan = expected(id, seenVersion);
        plan.openAmendment(note(effectiveOn, kind, reason));
        trail.done(
                Operation.PLAN_AMEND,
                id,
                "opened revision " + plan.revision() + ", effective on " + effectiveOn + ": " + reason.strip());
    }

    /** Closes the open amendment. */
    @Transactional
    public void close(PlanId id, long seenVersion) {
        Plan plan = expected(id, seenVersion);
        plan.closeAmendment(clock.instant(), current.id());
        trail.done(Operation.PLAN_AMEND, id, "closed revision " + plan.revision());
    }

    /** Takes back an amendment that was opened by mistake; refused once anything was changed under it. */
    @Transactional
    public void withdraw(PlanId id, long seenVersion) {
        Plan plan = expected(id, seenVersion);
        int withdrawn = plan.revision();
        plan.withdrawAmendment(ledger.hasChanges(id, withdrawn), clock.instant(), current.id());
        trail.done(Operation.PLAN_AMEND, id, "withdrew revision " + withdrawn);
    }

    /** Ends a plan whose period is over or that another plan replaces. */
    @Transactional
    public void end(PlanId id, long seenVersion) {
        Plan plan = expected(id, seenVersion);
        plan.end(clock.instant(), current.id());
        trail.done(Operation.PLAN_AMEND, id, "ended");
    }

    /** Everything that a plan came to say, the latest first; whoever reads plans may read it. */
    @May(Operation.PLAN_READ)
    public List<RevisionRow> revisions(PlanId id) {
        Plan plan = plans.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        List<Revision> all = plan.revisions();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new RevisionRow(
                        index + 1,
                        all.get(index).kind(),
                        all.get(index).effectiveOn(),
                        all.get(index).reason(),
                        all.get(index).recordedAt(),
                        directory.personName(all.get(index).by()),
                        plan.stage().isOpen() && index == all.size() - 1))
                .toList()
                .reversed();
    }

    /** Whether a plan is open to changes, since when and by whom; whoever reads plans may read it. */
    @May(Operation.PLAN_READ)
    public PlanStanding standing(PlanId id) {
        Plan plan = plans.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        Revision last = plan.revisions().getLast();
        return new PlanStanding(
                plan.id(),
                plan.version(),
                plan.stage(),
                plan.revision(),
                last.kind(),
                last.effectiveOn(),
                last.reason(),
                plan.stageSince(),
                directory.personName(plan.stageBy()));
    }

    private Plan expected(PlanId id, long seenVersion) {
        Plan plan = plans.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        plan.expect(seenVersion);
        return plan;
    }

    private RevisionNote note(LocalDate effectiveOn, RevisionKind kind, String reason) {
        RuleViolation.unless(reason.strip().length() <= REASON_MAX, "plan.violation.reasonTooLong", REASON_MAX);
        return new RevisionNote(effectiveOn, kind, reason.strip(), clock.instant(), current.id(), null);
    }
}
