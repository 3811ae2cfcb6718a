package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RatingMark;

/**
 * A round as its lead prepares it, and what opening it brings. Those of other plans that were prepared together with it
 * ask the same until the same days and are opened with it.
 *
 * @param scale the marks of its plans, empty if they have none
 * @param directions the directions of its plans, empty if they have none
 * @param parts one for each plan, in the order in which they were chosen
 * @param shares who gets which reports, in the order of the departments' names
 * @param withoutWriter the names of the departments that get reports and in which nobody writes today
 */
public record PreparedRound(
        RoundSummary round,
        RoundStage stage,
        RoundContent content,
        List<RatingMark> scale,
        List<DirectionView> directions,
        List<Part> parts,
        List<Share> shares,
        List<String> withoutWriter)
        implements Serializable {

    /** How many projects are reported on. */
    public int projects() {
        return parts.stream().mapToInt(Part::projects).sum();
    }

    /** How many reports there are to be. */
    public int reports() {
        return shares.stream().mapToInt(share -> share.projects().size()).sum();
    }

    /** How many departments get one. */
    public int departments() {
        return (int) shares.stream().map(Share::department).distinct().count();
    }

    /** The projects for which nobody is responsible; they keep it from being opened. */
    public List<String> withoutDepartment() {
        return parts.stream().flatMap(part -> part.withoutDepartment().stream()).toList();
    }

    /** The projects of which a department is no more; they keep it from being opened, too. */
    public List<WithoutHeir> withoutHeir() {
        return parts.stream().flatMap(part -> part.withoutHeir().stream()).toList();
    }

    /** Whether every plan has something to report on, and every project somebody who reports. */
    public boolean mayBeOpened() {
        return withoutDepartment().isEmpty()
                && withoutHeir().isEmpty()
                && parts.stream()
                        .allMatch(part -> shares.stream()
                                .anyMatch(share ->
                                        share.plan().equals(part.round().plan())));
    }

    /**
     * What one plan brings.
     *
     * @param projects how many of its projects are reported on
     * @param withoutDepartment those for which nobody is responsible
     * @param withoutHeir those for which a department is responsible that is no more
     * @param ended the projects that are left out because they have ended by then
     * @param served those that a report on another plan's project serves
     * @param joined those in which others live on, whose words of the last time stand there together
     */
    public record Part(
            RoundSummary round,
            int projects,
            List<String> withoutDepartment,
            List<WithoutHeir> withoutHeir,
            List<String> ended,
            List<Served> served,
            List<Joined> joined)
            implements Serializable {}

    /** A project and a department that has ended without anybody who took over its work. */
    public record WithoutHeir(String project, String department) implements Serializable {}

    /** A project that carries on others: merged into it, or of another name in the plan before. */
    public record Joined(String project, List<String> before) implements Serializable {}

    /**
     * A project on which nobody reports, because the report on another plan's project serves it.
     *
     * @param asked whether the other plan is asked as well: in this campaign, or in a round of its own of the same time
     */
    public record Served(String project, String byProject, String byPlan, boolean asked) implements Serializable {}

    /** The reports of one department on one plan. */
    public record Share(DepartmentId department, String name, PlanId plan, String planTitle, List<String> projects)
            implements Serializable {}
}
