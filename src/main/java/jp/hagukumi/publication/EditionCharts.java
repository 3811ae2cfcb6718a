package jp.hagukumi.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hagukumi.insight.RatingsByGoal;
import jp.hagukumi.insight.RatingsByGoal.GoalMark;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Material;
import jp.hagukumi.publication.EditionContent.Report;
import jp.hagukumi.uikit.ChartData;

/** The figures of an edition: drawn and tabled on its cover, spoken in its text. */
final class EditionCharts {

    private final PageFrame frame;
    private final Material material;

    EditionCharts(PageFrame frame) {
        this.frame = frame;
        this.material = frame.material();
    }

    ChartData ratings() {
        return chart("publication.page.ratingsByGoal", material.scale(), "publication.page.noMark", Report::mark);
    }

    /** Nothing when the plan knows no directions. */
    Optional<ChartData> directions() {
        List<RatingMark> directions = material.directions().stream()
                .map(direction -> new RatingMark(direction, "", false, true))
                .toList();
        return directions.isEmpty()
                ? Optional.empty()
                : Optional.of(chart(
                        "publication.page.directionsByGoal",
                        directions,
                        "publication.page.noDirection",
                        Report::direction));
    }

    private ChartData chart(String titleKey, List<RatingMark> scale, String noneKey, Function<Report, String> value) {
        List<GoalMark> rows = new ArrayList<>();
        material.goals()
                .forEach(goal -> goal.projects()
                        .forEach(project -> project.reports()
                                .forEach(report -> rows.add(new GoalMark(goal.heading(), value.apply(report))))));
        return RatingsByGoal.chart(
                frame.say(titleKey),
                frame.content().asOf(),
                frame.say("publication.page.unit"),
                scale,
                frame.say(noneKey),
                material.goals().stream().map(Goal::heading).toList(),
                rows);
    }
}
