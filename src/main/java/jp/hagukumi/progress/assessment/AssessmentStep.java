package jp.hagukumi.progress.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import jp.hagukumi.account.PersonId;

/** It was settled, or opened again for a reason. */
@Embeddable
record AssessmentStep(
        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        AssessmentState to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId by,

        @Column(name = "decided_at") Instant at,
        String reason) {

    static final int REASON_MAX = 500;
}
