package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import jp.hagukumi.account.PersonId;

/** One step of a case: by whom, when, and why if it was taken up again. */
@Embeddable
record CaseStep(
        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        CaseState to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "done_by"))
        PersonId by,

        @Column(name = "done_at") Instant at,

        String reason) {}
