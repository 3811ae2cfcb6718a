package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a standing inbox as a case (案件): who has it, by when it is to be done, how far it has come, which project it
 * is about and what it led to there. Its words stay with the letter.
 */
@Entity
@Table(name = "comment_case")
class StandingCase {

    static final int REASON_MAX = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId letter;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Column(updatable = false)
    private LocalDate receivedOn;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.RECEIVED;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_department_id"))
    private @Nullable DepartmentId ownerDepartment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_person_id"))
    private @Nullable PersonId ownerPerson;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private @Nullable ElementId element;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "follow_up_id"))
    private @Nullable FollowUpId improvement;

    /** How many cases' steps are read at once. */
    private static final int AT_ONCE = 500;

    @ElementCollection
    @BatchSize(size = AT_ONCE)
    @CollectionTable(name = "comment_case_step", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<CaseStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StandingCase() {}

    /** Due as many days after the receipt as the call says. */
    StandingCase(Call call, Submission letter) {
        this.letter = letter.id();
        this.call = call.id();
        this.receivedOn = JapanTime.dayOf(letter.receivedAt());
        this.due = receivedOn.plusDays(call.particulars().daysToAnswer());
    }

    /** A section has it from now on. */
    void give(DepartmentId department, PersonId by, Instant at) {
        requireUnderway();
        this.ownerDepartment = department;
        this.ownerPerson = null;
        inHand(by, at);
    }

    /** A person has it from now on. */
    void give(PersonId person, PersonId by, Instant at) {
        requireUnderway();
        this.ownerPerson = person;
        this.ownerDepartment = null;
        inHand(by, at);
    }

    private void inHand(PersonId by, Instant at) {
        if (state == CaseState.RECEIVED) {
            move(CaseState.IN_HAND, by, at, "");
        }
    }

    void dueBy(LocalDate day) {
        requireUnderway();
        RuleViolation.unless(!day.isBefore(receivedOn), "comment.violation.dueBeforeReceipt");
        this.due = day;
    }

    /** Says which project it is about. Once something was written down there of what it led to, it stays there. */
    void isAbout(@Nullable ElementId project) {
        RuleViolation.unless(
                improvement == null || (project != null && project.equals(element)),
                "comment.violation.improvementLinked");
        this.element = project;
    }

    /** What it led to, as it is followed on the project. */
    void ledTo(FollowUpId followed) {
        RuleViolation.unless(element != null, "comment.violation.projectMissing");
        RuleViolation.unless(
                improvement == null || improvement.equals(followed), "comment.violation.improvementLinked");
        this.improvement = followed;
    }

    void finish(PersonId by, Instant at) {
        RuleViolation.unless(state != CaseState.RECEIVED, "comment.violation.ownerMissing");
        requireUnderway();
        move(CaseState.DONE, by, at, "");
    }

    /** Something is left to do after all; whoever had it has it again. */
    void reopen(String reason, PersonId by, Instant at) {
        RuleViolation.unless(state == CaseState.DONE, "comment.violation.caseNotDone");
        RuleViolation.unless(!reason.isBlank(), "comment.violation.reasonMissing");
        RuleViolation.unless(reason.length() <= REASON_MAX, "comment.violation.reasonLong", REASON_MAX);
        move(CaseState.IN_HAND, by, at, reason.strip());
    }

    private void requireUnderway() {
        RuleViolation.unless(state != CaseState.DONE, "comment.violation.caseDone");
    }

    private void move(CaseState to, PersonId by, Instant at, String reason) {
        steps.add(new CaseStep(to, by, at, reason));
        this.state = to;
    }

    SubmissionId letter() {
        return letter;
    }

    @Nullable
    Long version() {
        return version;
    }

    CallId call() {
        return call;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate due() {
        return due;
    }

    CaseState state() {
        return state;
    }

    @Nullable
    DepartmentId ownerDepartment() {
        return ownerDepartment;
    }

    @Nullable
    PersonId ownerPerson() {
        return ownerPerson;
    }

    @Nullable
    ElementId element() {
        return element;
    }

    @Nullable
    FollowUpId improvement() {
        return improvement;
    }

    List<CaseStep> steps() {
        return List.copyOf(steps);
    }
}
