package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a report, with the text as it stood then.
 *
 * @param inPlaceOf for whom, if somebody decided in another's place (代決)
 * @param openUntil the last day on which the section may write, if the step set one
 * @param labels the words of its choices then
 */
@Embeddable
record Decision(
        @Column(name = "from_state") @Enumerated(EnumType.STRING)
        ReportState from,

        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        ReportState to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId by,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "in_place_of")) @Nullable
        PersonId inPlaceOf,

        @Column(name = "decided_at") Instant at,
        String reason,
        @Nullable LocalDate openUntil,
        @Column(columnDefinition = "mediumtext") ReportText text,
        @Column(columnDefinition = "mediumtext") ReportText labels) {

    static final int REASON_MAX = 500;

    /** The words of a reason that has to be given; refused when there are none, or too many. */
    static String checkedReason(String reason) {
        String words = reason.strip();
        RuleViolation.unless(!words.isEmpty(), "progress.violation.reasonMissing");
        int length = ReportText.length(words);
        RuleViolation.unless(length <= REASON_MAX, "progress.violation.tooLong", REASON_MAX, length);
        return words;
    }

    /** Whether the report went back to its section with this step; another day for what is open already is no such step. */
    boolean isSentBack() {
        return to == ReportState.RETURNED && from != to;
    }
}
