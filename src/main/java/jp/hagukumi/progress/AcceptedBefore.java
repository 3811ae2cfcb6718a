package jp.hagukumi.progress;

import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;

/** An accepted report of an earlier fiscal year, as one query brings it. */
record AcceptedBefore(ReportId id, ElementId element, DepartmentId department) {}
