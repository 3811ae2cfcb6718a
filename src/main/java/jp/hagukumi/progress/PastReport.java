package jp.hagukumi.progress;

import java.time.LocalDate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * A report of an earlier round that was accepted, as one query brings it, without its words.
 *
 * @param state another one than accepted where it has been opened again since
 */
record PastReport(
        ReportId id, RoundId round, ElementId element, DepartmentId department, ReportState state, RoundTerm term) {

    LocalDate lastDay() {
        return term.lastDay();
    }
}
