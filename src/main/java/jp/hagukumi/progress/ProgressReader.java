package jp.hagukumi.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules may know of rounds and reports: who stands where, and the words of what was accepted. It asks for
 * no permission; the caller has judged it.
 */
@Component
@Transactional(readOnly = true)
public class ProgressReader {

    private final Rounds rounds;
    private final Reports reports;
    private final PlanReader plans;
    private final Directory directory;

    ProgressReader(Rounds rounds, Reports reports, PlanReader plans, Directory directory) {
        this.rounds = rounds;
        this.reports = reports;
        this.plans = plans;
        this.directory = directory;
    }

    /**
     * All rounds of a whole fiscal year that were opened, the latest year first. Interim rounds are the office's own way
     * through the year: council, charts and editions speak of years.
     */
    public List<RoundSummary> rounds() {
        return rounds.at(RoundStage.OPEN).stream()
                .filter(round -> !round.term().isInterim())
                .map(this::summary)
                .toList();
    }

    /** One of them. */
    public Optional<RoundSummary> round(RoundId id) {
        return rounds.findByIdAndStage(id, RoundStage.OPEN)
                .filter(round -> !round.term().isInterim())
                .map(this::summary);
    }

    /** The accepted reports of a round in the order of the plan; those that are open again as they were accepted. */
    public List<AcceptedReport> accepted(RoundId id) {
        Map<DepartmentId, String> names = directory.departmentNames();
        Map<ElementId, Integer> places = places(id);
        Form form = rounds.findById(id).map(Round::form).orElse(Form.STANDARD);
        return reports.findByRoundAndAcceptedAtNotNull(id).stream()
                .sorted(Comparator.<Report>comparingInt(r -> places.getOrDefault(r.element(), Integer.MAX_VALUE))
                        .thenComparing(r -> names.getOrDefault(r.department(), "")))
                .map(report -> accepted(report, form, names.getOrDefault(report.department(), "—")))
                .toList();
    }

    /** Where every report of a round stands, in the order of the plan. */
    public List<ReportStatus> statuses(RoundId id) {
        Map<ElementId, Integer> places = places(id);
        List<Standing> standings = reports.standings(id);
        Map<ReportId, String> acceptedMarks = marksOfReopened(standings);
        return standings.stream()
                .map(standing -> standing.status(acceptedMarks.get(standing.id())))
                .sorted(Comparator.comparingInt(status -> places.getOrDefault(status.element(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Where these reports stand, in no order. */
    public List<ReportStatus> statuses(Collection<ReportId> ids) {
        List<Standing> standings = reports.standingsOf(ids);
        Map<ReportId, String> acceptedMarks = marksOfReopened(standings);
        return standings.stream()
                .map(standing -> standing.status(acceptedMarks.get(standing.id())))
                .toList();
    }

    /** Where one report stands, or nothing if there is no such report. */
    public Optional<ReportStatus> status(ReportId id) {
        return statuses(List.of(id)).stream().findFirst();
    }

    /** What is open again counts with the mark it was accepted with. */
    private Map<ReportId, String> marksOfReopened(List<Standing> standings) {
        List<UUID> reopened = standings.stream()
                .filter(standing -> standing.acceptedAt() != null && standing.state() != ReportState.ACCEPTED)
                .map(standing -> standing.id().value())
                .toList();
        Map<ReportId, String> marks = new HashMap<>();
        if (!reopened.isEmpty()) {
            reports.withIds(reopened)
                    .forEach(report -> report.acceptedWord()
                            .ifPresent(
                                    word -> marks.put(report.id(), word.text().get(FieldCode.MARK))));
        }
        return marks;
    }

    RoundSummary summary(Round round) {
        return round.summary(
                plans.plan(round.plan()).map(PlanDetails::summary).orElseThrow().title());
    }

    private Map<ElementId, Integer> places(RoundId id) {
        Map<ElementId, Integer> places = new HashMap<>();
        rounds.findById(id).ifPresent(round -> {
            for (ElementRow row : plans.tree(round.plan())) {
                places.putIfAbsent(row.id(), places.size());
            }
        });
        return places;
    }

    private static AcceptedReport accepted(Report report, Form form, String departmentName) {
        AcceptedWord word = report.acceptedWord().orElseThrow();
        ReportText text = word.text().open(form);
        return new AcceptedReport(
                report.id(),
                report.round(),
                report.element(),
                report.department(),
                departmentName,
                text.get(FieldCode.RESULT),
                text.get(FieldCode.MARK),
                text.get(FieldCode.MARK).isEmpty() ? "" : word.labels().get(FieldCode.MARK),
                text.get(FieldCode.MARK_REASON),
                text.get(FieldCode.ISSUES),
                text.get(FieldCode.IMPROVEMENT),
                text.get(FieldCode.DIRECTION).isEmpty() ? "" : word.labels().get(FieldCode.DIRECTION),
                text.get(FieldCode.PUBLIC_TEXT),
                word.at());
    }
}
