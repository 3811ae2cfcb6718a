package jp.hagukumi.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.hagukumi.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One dated change of a plan. Its number is its place in the plan's list, from 1, under which the plan was written;
 * what it replaced is kept by {@link PlanLedger}.
 *
 * @param fileSha256 where the workbook that brought it is found again in the file store, null when none did
 */
@Embeddable
record Revision(
        LocalDate effectiveOn,

        @Enumerated(EnumType.STRING) RevisionKind kind,

        String reason,
        Instant recordedAt,
        UUID recordedBy,

        @Column(name = "file_sha256", columnDefinition = "char(64)") @Nullable
        String fileSha256,

        @Nullable Long fileBytes) {

    PersonId by() {
        return new PersonId(recordedBy);
    }
}
