package jp.hagukumi.progress;

import java.time.LocalDate;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/** An accepted report of an earlier round, as one query brings it, without its words. */
record PastReport(ReportId id, ElementId element, DepartmentId department, RoundTerm term) {

    LocalDate lastDay() {
        return term.lastDay();
    }
}
