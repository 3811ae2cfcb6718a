package jp.hagukumi.plan.followup;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;

/**
 * One step in the past of a follow-up.
 *
 * @param note the reason of the step, or what was said before if the words were changed
 */
@Embeddable
public record FollowUpStep(
        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        FollowUpState to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId by,

        @Column(name = "taken_at") Instant at,
        @Column(columnDefinition = "mediumtext") String note)
        implements Serializable {

    /** The longest note in characters. */
    public static final int NOTE_MAX = 500;

    /** Refuses words that say nothing or too much for a step that needs some. */
    static void expectWords(String words) {
        String said = words.strip();
        RuleViolation.unless(!said.isEmpty(), "plan.violation.followUpWordsMissing");
        RuleViolation.unless(said.codePointCount(0, said.length()) <= NOTE_MAX, "plan.violation.textTooLong", NOTE_MAX);
    }
}
