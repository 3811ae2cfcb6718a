package jp.hagukumi.plan.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What came back from citizens, put into words by the office: never who said it, nor their own writing.
 *
 * @param text the paraphrase
 * @param received when it reached the office
 * @param due the fiscal year by which it is to be settled, null for none
 */
@Embeddable
public record FollowUpContent(
        @Enumerated(EnumType.STRING) Origin origin,
        String text,
        @Column(name = "received_on") LocalDate received,
        @Column(name = "due_year") @Nullable FiscalYear due)
        implements Serializable {

    /** The longest paraphrase in characters. */
    public static final int TEXT_MAX = 400;

    public FollowUpContent {
        text = text.strip();
        RuleViolation.unless(!text.isEmpty(), "plan.violation.followUpBlank");
        RuleViolation.unless(text.codePointCount(0, text.length()) <= TEXT_MAX, "plan.violation.textTooLong", TEXT_MAX);
    }
}
