package jp.hagukumi.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads how far the reports of a round have come, all of them with one statement. */
@Component
class FollowedReports {

    private final Reports reports;

    FollowedReports(Reports reports) {
        this.reports = reports;
    }

    /** @param rubric what the round asks: by it a draft is complete or not */
    List<Followed> of(RoundId round, Rubric rubric) {
        Map<ReportId, List<FollowedLine>> lines = reports.followed(round).stream()
                .collect(Collectors.groupingBy(FollowedLine::id, LinkedHashMap::new, Collectors.toList()));
        return lines.values().stream()
                .map(report -> report.getFirst().followed(isComplete(report, rubric)))
                .toList();
    }

    private static boolean isComplete(List<FollowedLine> report, Rubric rubric) {
        return report.getFirst().state() == ReportState.DRAFT
                && rubric.isComplete(
                        report.stream().flatMap(FollowedLine::written).toList());
    }
}
