package jp.hagukumi.progress;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementId;
import org.springframework.stereotype.Component;

/**
 * Finds the drafts in which all that is asked is written and which nobody has handed in. It judges them by the form as it
 * is now and keeps nothing: a field that the lead asks for since makes a draft incomplete again.
 */
@Component
class CompleteDrafts {

    private final Reports reports;
    private final Surroundings around;
    private final JointWork jointWork;

    CompleteDrafts(Reports reports, Surroundings around, JointWork jointWork) {
        this.reports = reports;
        this.around = around;
        this.jointWork = jointWork;
    }

    /** Those among reports of one round. */
    Set<ReportId> among(Round round, Collection<Standing> some) {
        List<UUID> begun = some.stream()
                .filter(standing -> standing.state() == ReportState.DRAFT && standing.started())
                .map(standing -> standing.id().value())
                .toList();
        if (begun.isEmpty()) {
            return Set.of();
        }
        Rubric rubric = Rubric.of(round, around.plan(round.plan()));
        Set<ElementId> joint = jointWork.in(round);
        Map<ReportId, ElementId> elements = some.stream().collect(Collectors.toMap(Standing::id, Standing::element));
        Map<ReportId, List<WrittenSoFar>> drafts =
                reports.writtenSoFar(begun).stream().collect(Collectors.groupingBy(WrittenSoFar::report));
        Set<ReportId> complete = new HashSet<>();
        drafts.forEach((id, written) -> {
            if (rubric.isCompleteDraft(joint.contains(elements.get(id)), written)) {
                complete.add(id);
            }
        });
        return complete;
    }
}
