package jp.hagukumi.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.hagukumi.account.PersonId;

/**
 * One dated change of a plan. Its number is its place in the plan's list, from 1, the first import; what it replaced is
 * kept beside it.
 *
 * @param fileSha256 where the workbook that brought it is found again in the file store
 */
@Embeddable
record Revision(
        LocalDate effectiveOn,
        String reason,
        Instant recordedAt,
        UUID recordedBy,

        @Column(name = "file_sha256", columnDefinition = "char(64)")
        String fileSha256,

        long fileBytes) {

    PersonId by() {
        return new PersonId(recordedBy);
    }
}
