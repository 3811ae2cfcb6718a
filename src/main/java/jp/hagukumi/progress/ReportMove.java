package jp.hagukumi.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a report was handed to another department, taken out of its round, or put back.
 *
 * @param from who had it, null when it was put back
 * @param to who has it since, null when it was taken out
 */
@Embeddable
record ReportMove(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "from_department")) @Nullable
        DepartmentId from,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "to_department")) @Nullable
        DepartmentId to,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId by,

        @Column(name = "moved_at") Instant at,
        String reason) {}
