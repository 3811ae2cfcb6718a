package jp.hagukumi.progress;

import java.time.Instant;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/**
 * What a board counts of one report.
 *
 * @param since when it came to this stage
 * @param handedIn when its section first handed it in; when it came to this stage, if nothing tells
 */
record Followed(
        ReportId id, ElementId element, DepartmentId department, ReportStage stage, Instant since, Instant handedIn) {}
