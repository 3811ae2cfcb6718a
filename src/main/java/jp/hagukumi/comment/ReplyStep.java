package jp.hagukumi.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import jp.hagukumi.account.PersonId;

/** One step of a reply: by whom, when, and why if it went back. */
@Embeddable
record ReplyStep(
        @Column(name = "from_state") @Enumerated(EnumType.STRING)
        ReplyState from,

        @Column(name = "to_state") @Enumerated(EnumType.STRING)
        ReplyState to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "done_by"))
        PersonId by,

        @Column(name = "done_at") Instant at,

        String reason) {}
