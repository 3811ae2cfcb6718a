package jp.hagukumi.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementId;
import org.springframework.stereotype.Component;

/** Reads how far the reports of a round have come, all their words with one statement. */
@Component
class FollowedReports {

    private final Reports reports;
    private final Rounds rounds;
    private final JointWork jointWork;

    FollowedReports(Reports reports, Rounds rounds, JointWork jointWork) {
        this.reports = reports;
        this.rounds = rounds;
        this.jointWork = jointWork;
    }

    /** @param rubric what the round asks: by it a draft is complete or not */
    List<Followed> of(RoundId round, Rubric rubric) {
        Set<ElementId> joint = rounds.findById(round).map(jointWork::in).orElse(Set.of());
        Map<ReportId, List<FollowedLine>> lines = reports.followed(round).stream()
                .collect(Collectors.groupingBy(FollowedLine::id, LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream()
                .map(report -> report.getFirst()
                        .followed(isComplete(
                                report, rubric, joint.contains(report.getFirst().element()))))
                .toList();
    }

    private static boolean isComplete(List<FollowedLine> report, Rubric rubric, boolean jointNow) {
        return report.getFirst().state() == ReportState.DRAFT
                && rubric.isCompleteDraft(
                        jointNow, report.stream().flatMap(FollowedLine::written).toList());
    }
}
