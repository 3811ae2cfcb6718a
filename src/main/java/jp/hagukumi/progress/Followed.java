package jp.hagukumi.progress;

import java.time.Instant;
import java.time.LocalDate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What a board counts of one report.
 *
 * @param since when it came to this stage
 * @param openUntil the last day on which its section may write, if it was opened again and is not accepted anew
 * @param handedIn when its section first handed it in; when it came to this stage, if nothing tells
 */
record Followed(
        ReportId id,
        ElementId element,
        DepartmentId department,
        ReportStage stage,
        Instant since,
        @Nullable LocalDate openUntil,
        Instant handedIn) {

    /** Whether it was opened again and there is still time. */
    boolean isReopenedOn(LocalDate day) {
        return openUntil != null && !day.isAfter(openUntil);
    }

    /** Whether it was opened again and that time has run out: only the lead can help it on. */
    boolean isLapsedOn(LocalDate day) {
        return stage.state().hasLapsed(openUntil, day);
    }

    /** The day by whose end whoever has it is to act. */
    LocalDate due(DueDates days) {
        return days.of(stage.state(), openUntil);
    }

    /** Whether section or chief should have handed it on by now; what is with the lead makes no department late. */
    boolean isLate(DueDates days, LocalDate today) {
        return (stage.isOpen() || stage == ReportStage.SUBMITTED) && today.isAfter(due(days));
    }
}
