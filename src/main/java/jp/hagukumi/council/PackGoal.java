package jp.hagukumi.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jp.hagukumi.plan.ElementId;

/**
 * A goal of the plan within a pack.
 *
 * @param words what the lead says about the whole goal, may be empty
 */
@Embeddable
record PackGoal(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "element_id"))
        ElementId element,

        String code,
        String title,
        @Column(columnDefinition = "text") String words) {

    PackGoal withWords(String other) {
        return new PackGoal(element, code, title, other);
    }

    String about() {
        return (code + " " + title).strip();
    }
}
