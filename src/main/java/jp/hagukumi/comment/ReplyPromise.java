package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpId;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the writer says of a sentence of the reply in which something seems to be promised: what is promised, on which
 * project and until when, or why nothing is.
 *
 * @param passage the sentence as it stands in the reply
 * @param told what is promised, in words that stand for themselves; empty where nothing is
 * @param element the project on which it is followed, null where nothing is promised
 * @param due until when, null likewise
 * @param reason why nothing is promised, empty where something is
 * @param followUp what it became when the reply was approved
 */
@Embeddable
record ReplyPromise(
        @Column(columnDefinition = "text") String passage,
        @Column(columnDefinition = "text") String told,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "element_id")) @Nullable
        ElementId element,

        @Nullable LocalDate due,
        String reason,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "follow_up_id")) @Nullable
        FollowUpId followUp) {

    static final int REASON_MAX = 500;

    static ReplyPromise kept(String passage, String told, ElementId element, LocalDate due, LocalDate today) {
        String words = told.strip();
        RuleViolation.unless(!words.isEmpty(), "comment.violation.promiseBlank");
        RuleViolation.unless(
                words.codePointCount(0, words.length()) <= FollowUpContent.TEXT_MAX,
                "comment.violation.promiseLong",
                FollowUpContent.TEXT_MAX);
        RuleViolation.unless(!MergeFields.has(words), "comment.violation.promiseField");
        RuleViolation.unless(!due.isBefore(today), "comment.violation.promiseOver");
        return new ReplyPromise(passage, words, element, due, "", null);
    }

    static ReplyPromise none(String passage, String reason) {
        String why = reason.strip();
        RuleViolation.unless(!why.isEmpty(), "comment.violation.reasonMissing");
        RuleViolation.unless(why.length() <= REASON_MAX, "comment.violation.reasonLong", REASON_MAX);
        return new ReplyPromise(passage, "", null, null, why, null);
    }

    /** Whether something is promised. */
    boolean isPromise() {
        return element != null;
    }

    /** Whether something is promised on the same project, so that what is followed there already goes on. */
    boolean goesOnFrom(ReplyPromise before) {
        return element != null && element.equals(before.element) && before.followUp != null;
    }

    ReplyPromise followedAs(@Nullable FollowUpId followed) {
        return new ReplyPromise(passage, told, element, due, reason, followed);
    }

    /** @param approvedOn when the city gave its word */
    FollowUpContent content(LocalDate approvedOn) {
        return new FollowUpContent(Origin.COMMENT_PROMISE, told, approvedOn, due == null ? null : FiscalYear.of(due));
    }
}
