package jp.hagukumi.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.insight.ProgressByDepartment.DepartmentStep;
import jp.hagukumi.insight.ProgressByDepartment.Step;
import jp.hagukumi.insight.RatingsByGoal.GoalMark;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RatingMark;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.ChartData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-050: a round in charts. Counts what is there now; nothing is stored. */
@Service
@Transactional(readOnly = true)
@May(Operation.CHART_READ)
public class Insights {

    private final ProgressReader progress;
    private final PlanReader plans;
    private final Directory directory;
    private final Clock clock;

    Insights(ProgressReader progress, PlanReader plans, Directory directory, Clock clock) {
        this.progress = progress;
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    /** The rounds that can be shown, the latest fiscal year first. */
    public List<RoundSummary> rounds() {
        return progress.rounds();
    }

    /** A round in figures and charts in the words of a language; nothing when there is no such round. */
    public Optional<RoundFigures> figures(RoundId id, Locale language) {
        return progress.round(id).map(round -> figures(round, language));
    }

    private RoundFigures figures(RoundSummary round, Locale language) {
        List<ReportStatus> reports = progress.statuses(round.id());
        List<RatingMark> scale =
                plans.plan(round.plan()).map(PlanDetails::scale).orElse(List.of());
        List<ReportStatus> accepted =
                reports.stream().filter(ReportStatus::accepted).toList();
        int notCounted = (int) accepted.stream()
                .filter(report -> scale.stream()
                        .anyMatch(mark -> !mark.counted() && mark.mark().equals(report.mark())))
                .count();
        int marked = (int)
                accepted.stream().filter(report -> !report.mark().isEmpty()).count();
        return new RoundFigures(
                round,
                (int) reports.stream().map(ReportStatus::element).distinct().count(),
                reports.size(),
                accepted.size(),
                marked - notCounted,
                notCounted,
                ratings(round, reports, scale, Words.in(language)),
                byDepartment(reports, Words.in(language)));
    }

    private ChartData ratings(RoundSummary round, List<ReportStatus> reports, List<RatingMark> scale, Words words) {
        Map<ElementId, String> goals = goals(round);
        SequencedSet<String> inOrder = new LinkedHashSet<>();
        List<GoalMark> rows = new ArrayList<>();
        for (ReportStatus report : reports) {
            String goal = goals.getOrDefault(report.element(), "—");
            inOrder.add(goal);
            // What a section has typed so far is nobody's business before it is accepted.
            rows.add(new GoalMark(goal, report.accepted() ? report.mark() : ""));
        }
        return RatingsByGoal.chart(
                words.say("insight.Insights.ratings"),
                today(),
                words.say("insight.Insights.unit"),
                scale,
                words.say("insight.Insights.noMark"),
                List.copyOf(inOrder),
                rows);
    }

    private ChartData byDepartment(List<ReportStatus> reports, Words words) {
        Map<DepartmentId, String> names = directory.departmentNames();
        return ProgressByDepartment.chart(
                words.say("insight.Insights.progress"),
                today(),
                words.say("insight.Insights.unit"),
                step -> words.say(nameKey(step)),
                reports.stream()
                        .map(report -> new DepartmentStep(names.getOrDefault(report.department(), "—"), step(report)))
                        .toList());
    }

    /** The heading of the goal of each element. */
    private Map<ElementId, String> goals(RoundSummary round) {
        Map<ElementId, String> goals = new HashMap<>();
        for (ElementRow row : plans.tree(round.plan())) {
            String above = row.parent() == null ? null : goals.get(row.parent());
            goals.put(row.id(), above == null ? row.codeAndTitle() : above);
        }
        return goals;
    }

    private static Step step(ReportStatus report) {
        return switch (report.state()) {
            case ACCEPTED -> Step.ACCEPTED;
            case APPROVED -> Step.APPROVED;
            case SUBMITTED -> Step.SUBMITTED;
            case RETURNED -> Step.RETURNED;
            case DRAFT -> report.started() ? Step.BEGUN : Step.NOT_BEGUN;
        };
    }

    /** The words of the board, so that both screens call the same thing the same. */
    private static String nameKey(Step step) {
        return switch (step) {
            case ACCEPTED -> ReportState.ACCEPTED.nameKey();
            case APPROVED -> ReportState.APPROVED.nameKey();
            case SUBMITTED -> ReportState.SUBMITTED.nameKey();
            case RETURNED -> ReportState.RETURNED.nameKey();
            case BEGUN -> ReportState.DRAFT.nameKey(true);
            case NOT_BEGUN -> ReportState.DRAFT.nameKey(false);
        };
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
