package jp.hagukumi.plan.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.hagukumi.shared.FiscalYear;

/**
 * How something that came back from citizens was settled.
 *
 * @param year in whose list it stands
 * @param words what it changed, or why it changed nothing, in the lead's words
 */
@Embeddable
public record Settlement(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "settled_year") FiscalYear year,

        @Column(name = "settled_words", columnDefinition = "mediumtext")
        String words)
        implements Serializable {

    public Settlement {
        words = words.strip();
        FollowUpStep.expectWords(words);
    }

    /** Whether it changed something. */
    public boolean isChange() {
        return outcome == Outcome.CHANGED;
    }
}
