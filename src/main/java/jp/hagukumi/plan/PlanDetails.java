package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a whole, without its elements.
 *
 * @param legalBases what laws and ordinances it rests on, in the plan's order
 * @param purpose the plan's own words, empty if it has none
 * @param levels from the top
 * @param scale in the plan's order, best mark first
 * @param philosophy the plan's own words, empty if it has none
 * @param municipality whose plan it is, empty if the workbook did not say
 * @param note where it was published and what was assumed, empty if nothing
 * @param revision the number of the latest revision, 1 for the one under which the plan was written
 * @param stage the state, and whether an amendment is being written
 */
public record PlanDetails(
        PlanSummary summary,
        List<String> legalBases,
        String purpose,
        List<LevelView> levels,
        List<RatingMark> scale,
        List<DirectionView> directions,
        String philosophy,
        String municipality,
        String note,
        int revision,
        PlanStage stage)
        implements Serializable {

    public PlanDetails {
        legalBases = List.copyOf(legalBases);
        levels = List.copyOf(levels);
        scale = List.copyOf(scale);
        directions = List.copyOf(directions);
    }

    /** The same with another number of projects. */
    PlanDetails withProjects(int projects) {
        PlanSummary now = summary;
        return new PlanDetails(
                new PlanSummary(now.id(), now.version(), now.title(), now.from(), now.to(), now.state(), projects),
                legalBases,
                purpose,
                levels,
                scale,
                directions,
                philosophy,
                municipality,
                note,
                revision,
                stage);
    }

    /**
     * The plan with what it said of itself before; marks and directions have no past.
     *
     * @param reported the name of the level that was reported on
     */
    PlanDetails as(PlanSaid said, String reported, int then) {
        PlanSummary now = summary;
        return new PlanDetails(
                new PlanSummary(
                        now.id(),
                        now.version(),
                        said.title(),
                        year(said.firstYear()),
                        year(said.lastYear()),
                        now.state(),
                        now.projects()),
                said.legalBases(),
                said.purpose(),
                IntStream.range(0, said.levels().size())
                        .mapToObj(rank -> new LevelView(
                                rank,
                                said.levels().get(rank),
                                said.levels().get(rank).equals(reported)))
                        .toList(),
                scale,
                directions,
                said.philosophy(),
                said.municipality(),
                said.note(),
                then,
                stage);
    }

    private static @Nullable FiscalYear year(@Nullable Integer start) {
        return start == null ? null : new FiscalYear(start);
    }
}
