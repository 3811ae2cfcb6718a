package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A place of the plan that is changed because of an opinion, as 旧 and 新.
 *
 * @param element of the plan, null where it is a place that is no element of it
 * @param place page, table or field, in words; empty where the element says enough
 * @param oldText empty where something was added
 * @param newText empty where something was taken out
 * @param revision of the plan by which it was changed, null as long as it was not
 */
@Embeddable
record ReplyChange(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "element_id")) @Nullable
        ElementId element,

        String place,
        @Column(columnDefinition = "text") String oldText,
        @Column(columnDefinition = "text") String newText,
        @Nullable Integer revision) {

    static ReplyChange of(ChangedPlace content) {
        RuleViolation.unless(
                content.element() != null || !content.place().isEmpty(), "comment.violation.changePlaceMissing");
        RuleViolation.unless(!content.oldText().equals(content.newText()), "comment.violation.changeNone");
        RuleViolation.unless(
                content.place().length() <= ChangedPlace.PLACE_MAX,
                "comment.violation.changePlaceLong",
                ChangedPlace.PLACE_MAX);
        RuleViolation.unless(
                content.oldText().length() <= ChangedPlace.TEXT_MAX
                        && content.newText().length() <= ChangedPlace.TEXT_MAX,
                "comment.violation.changeLong",
                ChangedPlace.TEXT_MAX);
        return new ReplyChange(content.element(), content.place(), content.oldText(), content.newText(), null);
    }

    ReplyChange by(@Nullable Integer revisionOfThePlan) {
        return new ReplyChange(element, place, oldText, newText, revisionOfThePlan);
    }
}
