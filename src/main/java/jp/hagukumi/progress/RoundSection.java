package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;

/**
 * The reports of one section in a round.
 *
 * @param rubric what is asked of all of them
 * @param reports in the order of the plan
 */
public record RoundSection(
        RoundSummary round, Rubric rubric, DepartmentId department, String name, List<SectionReport> reports)
        implements Serializable {

    public RoundSection {
        reports = List.copyOf(reports);
    }
}
