package jp.hagukumi.progress;

import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.PersonId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/** Where one report stands, as one query brings it. */
record Standing(
        ReportId id,
        RoundId round,
        ElementId element,
        DepartmentId department,
        ReportState state,
        boolean started,
        String mark,
        Instant since,
        String reason,
        long version,
        @Nullable PersonId by,
        @Nullable LocalDate openUntil,
        @Nullable Instant acceptedAt) {

    /** Whether its section is asked what is asked now, and does not only correct what was accepted. */
    boolean isAskedAnew() {
        return state.isAskedAnew(openUntil);
    }

    /** Whether it was opened again for its section and that time has run out. */
    boolean isLapsedOn(LocalDate day) {
        return state.hasLapsed(openUntil, day);
    }

    /** The key of the name of its state; a draft has several. */
    String stateKey(boolean complete) {
        return state.nameKey(started, complete);
    }

    /** @param acceptedMark the mark it was accepted with, where that may be another one than stands there now */
    ReportStatus status(@Nullable String acceptedMark) {
        return new ReportStatus(
                id,
                element,
                department,
                state,
                started,
                acceptedMark == null ? mark : acceptedMark,
                acceptedAt != null);
    }
}
