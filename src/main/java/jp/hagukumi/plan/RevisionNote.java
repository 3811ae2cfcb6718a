package jp.hagukumi.plan;

import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.FileStore;
import org.jspecify.annotations.Nullable;

/**
 * Why, when and by whom a plan is changed.
 *
 * @param effectiveOn the day from which the change is in force
 * @param file the workbook that brings it, null when it is written here
 */
record RevisionNote(
        LocalDate effectiveOn,
        RevisionKind kind,
        String reason,
        Instant at,
        PersonId by,
        FileStore.@Nullable Stored file) {

    Revision revision() {
        return new Revision(
                effectiveOn,
                kind,
                reason,
                at,
                by.value(),
                file == null ? null : file.sha256(),
                file == null ? null : file.bytes());
    }
}
