package jp.hagukumi.progress;

import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

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
        String reason) {

    /** The key of the name of its state; what nobody has begun has a name of its own. */
    String stateKey() {
        return state.nameKey(started);
    }

    ReportStatus status() {
        return new ReportStatus(id, element, department, state, started, mark);
    }
}
