package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.shared.FiscalYear;

/**
 * A round as its lead prepares it, and what opening it brings.
 *
 * @param entered the fiscal year in which it is entered
 * @param scale the marks of its plan, empty if it has none
 * @param directions the directions of its plan, empty if it has none
 * @param projects how many projects are reported on
 * @param shares who gets which reports, in the order of the departments' names
 * @param withoutDepartment the projects for which nobody is responsible; they keep it from being opened
 * @param ended the projects that are left out because they have ended by then
 */
public record PreparedRound(
        RoundSummary round,
        RoundStage stage,
        RoundContent content,
        FiscalYear entered,
        List<RatingMark> scale,
        List<DirectionView> directions,
        int projects,
        List<Share> shares,
        List<String> withoutDepartment,
        List<String> ended)
        implements Serializable {

    /** How many reports there are to be. */
    public int reports() {
        return shares.stream().mapToInt(share -> share.projects().size()).sum();
    }

    /** The reports of one department. */
    public record Share(DepartmentId department, String name, List<String> projects) implements Serializable {}
}
