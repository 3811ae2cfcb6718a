package jp.hagukumi.progress;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One section's yearly entry on one project (報告). Its state changes only through the verbs below. */
@Entity
@Table(name = "progress_report")
class Report {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReportId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private ElementId element;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private boolean started;
    private Instant stateSince;

    /** Who brought it into this state; nobody while it is as it was opened. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "state_by"))
    private @Nullable PersonId stateBy;

    /** The reason given with the last step, empty where none is needed. */
    private String stateReason = "";

    @Embedded
    private ReportText text = ReportText.EMPTY;

    /** Copied when chosen: a later change of the plan's lists must not reword what was reported. */
    private String markLabel = "";

    private String directionLabel = "";

    /** When the text was last changed and by whom. */
    private @Nullable Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private @Nullable PersonId writtenBy;

    @ElementCollection
    @CollectionTable(name = "progress_author", joinColumns = @JoinColumn(name = "report_id"))
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private Set<PersonId> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "progress_decision", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Report() {}

    Report(RoundId round, ElementId element, DepartmentId department, Instant openedAt) {
        this.id = ReportId.next();
        this.round = round;
        this.element = element;
        this.department = department;
        this.stateSince = openedAt;
    }

    /** Keeps what the section has written so far; whoever changes a word becomes an author for good. */
    void write(ReportText written, Rubric rubric, PersonId author, Instant at) {
        RuleViolation.unless(state.isOpen(), "progress.violation.locked");
        rubric.check(written);
        if (written.equals(text)) {
            return;
        }
        this.text = written;
        this.markLabel = rubric.markLabel(written.mark());
        this.directionLabel = rubric.directionLabel(written.direction());
        this.started = true;
        this.writtenAt = at;
        this.writtenBy = author;
        this.authors.add(author);
    }

    /** Hands it to the chief; only a complete report goes. */
    void submit(Rubric rubric, PersonId author, Instant at) {
        int missing = missing(rubric).size();
        RuleViolation.unless(missing == 0, "progress.violation.incomplete", missing);
        moveTo(ReportState.SUBMITTED, author, at, "");
    }

    /** The chief confirms it; never their own writing. */
    void approve(PersonId chief, Instant at) {
        RuleViolation.unless(!isOwnWorkOf(chief), "progress.violation.ownWork");
        moveTo(ReportState.APPROVED, chief, at, "");
    }

    /** Chief or lead gives it back to the section; a chief never their own writing. */
    void sendBack(PersonId judge, String reason, Instant at) {
        RuleViolation.unless(
                state == ReportState.SUBMITTED || state == ReportState.APPROVED, "progress.violation.wrongState");
        refuseWithoutReason(reason);
        RuleViolation.unless(!isOwnWorkOf(judge), "progress.violation.ownWork");
        moveTo(ReportState.RETURNED, judge, at, reason.strip());
    }

    /** The lead takes it as the office's word. */
    void accept(PersonId lead, Instant at) {
        moveTo(ReportState.ACCEPTED, lead, at, "");
    }

    /** The lead opens an accepted report again for its section. */
    void reopen(PersonId lead, String reason, Instant at) {
        RuleViolation.unless(state == ReportState.ACCEPTED, "progress.violation.wrongState");
        refuseWithoutReason(reason);
        moveTo(ReportState.RETURNED, lead, at, reason.strip());
    }

    private void moveTo(ReportState next, PersonId by, Instant at, String reason) {
        RuleViolation.unless(state.mayBecome(next), "progress.violation.wrongState");
        decisions.add(new Decision(state, next, by, at, reason, text));
        this.state = next;
        this.stateSince = at;
        this.stateBy = by;
        this.stateReason = reason;
        this.started = true;
    }

    private static void refuseWithoutReason(String reason) {
        RuleViolation.unless(!reason.isBlank(), "progress.violation.reasonMissing");
        RuleViolation.unless(
                ReportText.length(reason.strip()) <= Decision.REASON_MAX,
                "progress.violation.tooLong",
                Decision.REASON_MAX,
                ReportText.length(reason.strip()));
    }

    /** Whether this person has changed a word of it since it was opened. */
    boolean isWrittenBy(PersonId person) {
        return authors.contains(person);
    }

    /** Whether this person would judge their own writing; the lead's part is no judgement of a chief. */
    boolean isOwnWorkOf(PersonId person) {
        return state == ReportState.SUBMITTED && isWrittenBy(person);
    }

    /** The key of the name of its state; what nobody has begun has a name of its own. */
    String stateKey() {
        return state.nameKey(started);
    }

    List<ReportField> missing(Rubric rubric) {
        return rubric.missing(text);
    }

    /** The last time it went back to the section. */
    Optional<Decision> lastSentBack() {
        return decisions.reversed().stream().filter(Decision::isSentBack).findFirst();
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    ReportId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RoundId round() {
        return round;
    }

    ElementId element() {
        return element;
    }

    DepartmentId department() {
        return department;
    }

    ReportState state() {
        return state;
    }

    boolean isStarted() {
        return started;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    PersonId stateBy() {
        return stateBy;
    }

    String stateReason() {
        return stateReason;
    }

    ReportText text() {
        return text;
    }

    String markLabel() {
        return markLabel;
    }

    String directionLabel() {
        return directionLabel;
    }

    @Nullable
    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    PersonId writtenBy() {
        return writtenBy;
    }
}
