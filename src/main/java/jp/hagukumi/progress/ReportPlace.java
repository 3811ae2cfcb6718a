package jp.hagukumi.progress;

import java.io.Serializable;
import jp.hagukumi.account.DepartmentId;

/** The round and the section that a report belongs to. */
public record ReportPlace(ReportId id, RoundId round, DepartmentId department) implements Serializable {}
