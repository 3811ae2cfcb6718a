package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import jp.hagukumi.account.PersonId;

/** One step in the history of a report, with the text as it stood then. */
@Embeddable
record Decision(
        @Column(name = "from_state") @Enumerated(EnumType.STRING)
        ReportState from,

        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        ReportState to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId by,

        @Column(name = "decided_at") Instant at,
        String reason,
        @Column(columnDefinition = "mediumtext") ReportText text) {

    static final int REASON_MAX = 500;

    /** Whether the report went back to its section with this step. */
    boolean isSentBack() {
        return to == ReportState.RETURNED;
    }
}
