package jp.hagukumi.plan;

import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.shared.FileStore;

/**
 * Why, when and by whom a plan is changed.
 *
 * @param effectiveOn the day from which the change is in force
 * @param file the workbook that brings it
 */
record RevisionNote(LocalDate effectiveOn, String reason, Instant at, PersonId by, FileStore.Stored file) {

    Revision revision() {
        return new Revision(effectiveOn, reason, at, by.value(), file.sha256(), file.bytes());
    }
}
