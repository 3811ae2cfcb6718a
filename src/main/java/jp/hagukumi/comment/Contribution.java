package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a section that an opinion also concerns (関係課) says to the reply, or that it says nothing. The section that has the
 * opinion writes the reply and decides what of it goes in.
 */
@Entity
@Table(name = "comment_contribution")
class Contribution {

    static final int PART_MAX = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContributionId id;

    @Version
    private @Nullable Long version;

    /** The one whose reply it is for. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opinion_id", updatable = false))
    private OpinionId opinion;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id", updatable = false))
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.ASKED;

    private String part = "";

    @SuppressWarnings("UnusedVariable") // kept beside the question in the database; the trail tells it too
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by", updatable = false))
    private PersonId askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Contribution() {}

    Contribution(Opinion opinion, DepartmentId department, PersonId by, Instant at) {
        RuleViolation.unless(opinion.isAnsweredOnItsOwn(), "comment.violation.answeredInGroup");
        RuleViolation.unless(opinion.department() != null, "comment.violation.notAssigned");
        RuleViolation.unless(!department.equals(opinion.department()), "comment.violation.alreadyThere");
        this.id = ContributionId.next();
        this.opinion = opinion.id();
        this.department = department;
        this.askedBy = by;
        this.askedAt = at;
    }

    /** Writes the part, or writes it anew as long as the reply is being written. */
    void give(String words, PersonId by, Instant at) {
        RuleViolation.unless(!words.isBlank(), "comment.violation.partMissing");
        RuleViolation.unless(words.length() <= PART_MAX, "comment.violation.partLong", PART_MAX);
        answer(ContributionState.GIVEN, words.strip(), by, at);
    }

    void addNothing(PersonId by, Instant at) {
        answer(ContributionState.NOTHING, "", by, at);
    }

    private void answer(ContributionState now, String words, PersonId by, Instant at) {
        this.state = now;
        this.part = words;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    /** Only as long as nobody has written anything. */
    void requireUnanswered() {
        RuleViolation.unless(state == ContributionState.ASKED, "comment.violation.partAnswered");
    }

    ContributionId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    OpinionId opinion() {
        return opinion;
    }

    DepartmentId department() {
        return department;
    }

    ContributionState state() {
        return state;
    }

    String part() {
        return part;
    }

    @Nullable
    PersonId answeredBy() {
        return answeredBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
