package jp.hagukumi.progress;

import java.time.Instant;
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
        @Nullable PersonId by) {

    /** The key of the name of its state; a draft has several. */
    String stateKey(boolean complete) {
        return state.nameKey(started, complete);
    }

    ReportStatus status() {
        return new ReportStatus(id, element, department, state, started, mark);
    }
}
