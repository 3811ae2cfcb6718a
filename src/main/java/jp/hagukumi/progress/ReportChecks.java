package jp.hagukumi.progress;

import java.util.Collection;
import java.util.Map;

/** Compares reports with what is around them, by the rules of their plan. */
public interface ReportChecks {

    /** A check for each of them; however many they are, the database is asked once. */
    Map<ReportId, ReportCheck> prepare(Collection<CheckedReport> reports);
}
