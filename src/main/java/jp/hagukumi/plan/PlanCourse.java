package jp.hagukumi.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * The course of a plan from draft to end, and the revisions under which it came to say what it says. It alone judges
 * whether the plan is open to changes (decision 0020).
 */
@Embeddable
class PlanCourse {

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private boolean amending;
    private @Nullable Instant lockedAt;
    private @Nullable UUID lockedBy;
    private int revision;

    @ElementCollection
    @CollectionTable(name = "plan_revision", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Revision> revisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PlanCourse() {}

    private PlanCourse(PlanState state, RevisionNote note) {
        this.state = state;
        this.revision = 1;
        this.revisions.add(note.revision());
    }

    /** A plan that is still being written. */
    static PlanCourse drafted(RevisionNote note) {
        return new PlanCourse(PlanState.DRAFT, note);
    }

    /** A plan that was decided before it came here. */
    static PlanCourse adopted(RevisionNote note) {
        PlanCourse course = new PlanCourse(PlanState.ADOPTED, note);
        course.lock(note.at(), note.by());
        return course;
    }

    PlanState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    /** The state as permissions name it. */
    PlanStage stage() {
        return switch (state) {
            case DRAFT -> PlanStage.DRAFT;
            case PROPOSAL -> PlanStage.PROPOSAL;
            case ADOPTED -> amending ? PlanStage.AMENDING : PlanStage.ADOPTED;
            case ENDED -> PlanStage.ENDED;
        };
    }

    /** Refuses a change of texts or figures unless the plan, or an amendment of it, is being written. */
    void expectOpen() {
        RuleViolation.unless(stage().isOpen(), "plan.violation.closed." + stage());
    }

    /** A workbook brings changes: under what is open, else as an amendment that begins and ends with it. */
    void revise(RevisionNote note) {
        RuleViolation.unless(state != PlanState.ENDED, "plan.violation.closed." + PlanStage.ENDED);
        if (!stage().isOpen()) {
            add(note);
            lock(note.at(), note.by());
        }
    }

    /** Shows the draft to council and citizens; it can still be changed. */
    void propose() {
        RuleViolation.unless(state == PlanState.DRAFT, "plan.violation.notADraft");
        state = PlanState.PROPOSAL;
    }

    /** Puts the plan in force; from then on it changes by amendments only. */
    void adopt(RevisionNote decision) {
        RuleViolation.unless(state == PlanState.DRAFT || state == PlanState.PROPOSAL, "plan.violation.adoptedAlready");
        revisions.set(revisions.size() - 1, decision.revision());
        state = PlanState.ADOPTED;
        lock(decision.at(), decision.by());
    }

    /** Opens an amendment; until it is closed, texts and figures can be changed under its number. */
    void openAmendment(RevisionNote note) {
        RuleViolation.unless(stage() == PlanStage.ADOPTED, "plan.violation.notAmendable." + stage());
        RuleViolation.unless(!note.reason().isBlank(), "plan.violation.reasonMissing");
        add(note);
        amending = true;
        lockedAt = null;
        lockedBy = null;
    }

    /** Ends the amendment that is open; the plan reads as amended from its day on. */
    void closeAmendment(Instant at, PersonId by) {
        RuleViolation.unless(amending, "plan.violation.noAmendmentOpen");
        amending = false;
        lock(at, by);
    }

    /**
     * Takes back an amendment that was opened by mistake, as if it had never been.
     *
     * @param changed whether anything was changed under it; then it can only be closed
     */
    void withdrawAmendment(boolean changed, Instant at, PersonId by) {
        RuleViolation.unless(amending, "plan.violation.noAmendmentOpen");
        RuleViolation.unless(!changed, "plan.violation.amendmentNotEmpty");
        revisions.removeLast();
        revision--;
        amending = false;
        lock(at, by);
    }

    /** Closes the plan for good: its period is over or another plan took its place. */
    void end(Instant at, PersonId by) {
        RuleViolation.unless(stage() == PlanStage.ADOPTED, "plan.violation.notEndable");
        state = PlanState.ENDED;
        lock(at, by);
    }

    private void lock(Instant at, PersonId by) {
        lockedAt = at;
        lockedBy = by.value();
    }

    /** The last time that it was opened or closed to changes. */
    Instant stageSince() {
        return lockedAt == null ? revisions.getLast().recordedAt() : lockedAt;
    }

    /** Who opened or closed it to changes the last time. */
    PersonId stageBy() {
        return lockedBy == null ? revisions.getLast().by() : new PersonId(lockedBy);
    }

    private void add(RevisionNote note) {
        RuleViolation.unless(
                !note.effectiveOn().isBefore(revisions.getLast().effectiveOn()), "plan.violation.effectiveBeforeLast");
        revision++;
        revisions.add(note.revision());
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** All revisions but the one under which the plan is being written. */
    List<Revision> finished() {
        return List.copyOf(stage().isOpen() ? revisions.subList(0, revisions.size() - 1) : revisions);
    }
}
