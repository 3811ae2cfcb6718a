package jp.hagukumi.progress;

import java.time.Instant;
import jp.hagukumi.account.DepartmentId;

/** A step of some report of a department. */
record PastStep(DepartmentId department, ReportState from, ReportState to, Instant at) {}
