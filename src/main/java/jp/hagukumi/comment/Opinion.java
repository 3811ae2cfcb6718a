package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A single point made in a letter (意見). Its words stay in the letter; here stands what the office makes of them. */
@Entity
@Table(name = "comment_opinion")
class Opinion {

    static final int SUMMARY_MAX = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpinionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id", updatable = false))
    private CallId call;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id", updatable = false))
    private SubmissionId submission;

    @Column(updatable = false)
    private int branch;

    @Column(columnDefinition = "text")
    private String summary;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "element_id"))
    private @Nullable ElementId element;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private @Nullable DepartmentId department;

    private @Nullable Instant assignedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Opinion() {}

    /** The summary begins as the words themselves, so that nothing is lost when nobody writes one. */
    Opinion(Submission submission, int branch, String words) {
        this.id = OpinionId.next();
        this.call = submission.call();
        this.submission = submission.id();
        this.branch = branch;
        this.summary = shortened(words.strip());
    }

    private static String shortened(String words) {
        if (words.length() <= SUMMARY_MAX) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(SUMMARY_MAX - 1)) ? SUMMARY_MAX - 1 : SUMMARY_MAX;
        return words.substring(0, end);
    }

    void describe(String newSummary, @Nullable ElementId about) {
        RuleViolation.unless(!newSummary.isBlank(), "comment.violation.summaryMissing");
        RuleViolation.unless(newSummary.length() <= SUMMARY_MAX, "comment.violation.summaryLong", SUMMARY_MAX);
        this.summary = newSummary.strip();
        this.element = about;
    }

    void assignTo(DepartmentId newDepartment, Instant at) {
        this.department = newDepartment;
        this.assignedAt = at;
    }

    OpinionId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    CallId call() {
        return call;
    }

    SubmissionId submission() {
        return submission;
    }

    int branch() {
        return branch;
    }

    String summary() {
        return summary;
    }

    @Nullable
    ElementId element() {
        return element;
    }

    @Nullable
    DepartmentId department() {
        return department;
    }

    @Nullable
    Instant assignedAt() {
        return assignedAt;
    }
}
