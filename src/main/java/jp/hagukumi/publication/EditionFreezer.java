package jp.hagukumi.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Directory;
import jp.hagukumi.council.AnsweredOpinion;
import jp.hagukumi.council.CouncilReader;
import jp.hagukumi.plan.DirectionView;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.AcceptedReport;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.assessment.AssessmentReader;
import jp.hagukumi.progress.assessment.SettledAssessment;
import jp.hagukumi.publication.EditionContent.Assessment;
import jp.hagukumi.publication.EditionContent.Counts;
import jp.hagukumi.publication.EditionContent.Goal;
import jp.hagukumi.publication.EditionContent.Material;
import jp.hagukumi.publication.EditionContent.Meeting;
import jp.hagukumi.publication.EditionContent.Opinion;
import jp.hagukumi.publication.EditionContent.Project;
import jp.hagukumi.publication.EditionContent.Report;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads everything that an edition of a round would say, as of one moment: the plan as it stood at the end of the fiscal
 * year that was reviewed, everything else as it is now. All of it is read within one transaction that sees
 * one state of the database throughout, unlike the rest of the portal.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class EditionFreezer {

    private final ProgressReader progress;
    private final PlanReader plans;
    private final CouncilReader council;
    private final Directory directory;
    private final AssessmentReader assessments;

    EditionFreezer(
            ProgressReader progress,
            PlanReader plans,
            CouncilReader council,
            Directory directory,
            AssessmentReader assessments) {
        this.assessments = assessments;
        this.progress = progress;
        this.plans = plans;
        this.council = council;
        this.directory = directory;
    }

    /** The round, what is frozen of it, and the reports that are not accepted yet. */
    record Frozen(RoundSummary round, Material material, List<Unaccepted> missing, int withoutPublicText) {}

    /** A report that an edition leaves out because it is not accepted. */
    record Unaccepted(String project, String department, ReportStatus status) {}

    Frozen freeze(RoundId id) {
        RoundSummary round = progress.round(id).orElseThrow(() -> new RuleViolation("publication.violation.roundGone"));
        int revision = plans.revisionOn(round.plan(), round.year().lastDay());
        PlanDetails plan = plans.plan(round.plan(), revision)
                .orElseThrow(() -> new RuleViolation("publication.violation.roundGone"));
        List<ReportStatus> statuses = progress.statuses(id);
        List<AcceptedReport> accepted = progress.accepted(id);
        Set<ElementId> reviewed =
                statuses.stream().map(ReportStatus::element).collect(Collectors.toCollection(LinkedHashSet::new));
        List<SettledAssessment> settled = assessments.settled(id);
        Tree tree = new Tree(
                elements(round.plan(), revision, reviewed, settled), directory.departmentNames(), statuses, accepted);
        List<Goal> goals = tree.goals(reviewed);
        Material material = new Material(
                plan.municipality(),
                plan.summary().title(),
                round.year().startYear(),
                FiscalYear.of(round.leadDue()).startYear(),
                new Counts(reviewed.size(), statuses.size(), accepted.size()),
                plan.scale(),
                plan.directions().stream().map(DirectionView::label).toList(),
                goals,
                opinions(id),
                tree.assessments(settled, reviewed));
        return new Frozen(round, material, tree.missing(), withoutPublicText(accepted));
    }

    /**
     * The plan's elements as they stood at the end of the year that was reviewed. What was reported on or assessed but
     * came into the plan later is added with what stands above it today, since nothing of that is left out silently.
     */
    private List<ElementRow> elements(
            PlanId plan, int revision, Set<ElementId> reviewed, List<SettledAssessment> settled) {
        List<ElementRow> then = plans.tree(plan, revision);
        Set<ElementId> known = then.stream().map(ElementRow::id).collect(Collectors.toCollection(HashSet::new));
        List<ElementRow> all = new ArrayList<>(then);
        Stream<ElementId> assessed = settled.stream()
                .map(SettledAssessment::element)
                .filter(Objects::nonNull)
                .filter(id -> plans.element(id).isPresent());
        Stream.concat(reviewed.stream(), assessed)
                .filter(id -> !known.contains(id))
                .flatMap(id -> plans.pathTo(id).stream())
                .filter(row -> known.add(row.id()))
                .forEach(all::add);
        return all;
    }

    /** Oldest first; the reader knows no names of members, so none can come along. */
    private List<Opinion> opinions(RoundId round) {
        return council.opinionsOn(round).stream()
                .sorted(Comparator.comparing(AnsweredOpinion::givenAt))
                .map(given ->
                        new Opinion(given.about(), given.opinion(), given.answer(), JapanTime.dayOf(given.givenAt())))
                .toList();
    }

    private static int withoutPublicText(List<AcceptedReport> accepted) {
        return (int) accepted.stream()
                .filter(report -> report.publicText().isBlank())
                .count();
    }

    /** The plan's elements by id, to find ways up without asking again for each project. */
    record Tree(
            List<ElementRow> rows,
            Map<DepartmentId, String> names,
            List<ReportStatus> statuses,
            List<AcceptedReport> accepted) {

        List<Goal> goals(Set<ElementId> reviewed) {
            Map<ElementId, ElementRow> byId = byId();
            SequencedMap<ElementRow, List<Project>> byGoal = new LinkedHashMap<>();
            tops(reviewed, byId).forEach(top -> byGoal.put(top, new ArrayList<>()));
            for (ElementRow row : rows) {
                if (reviewed.contains(row.id())) {
                    List<ElementRow> way = way(row, byId);
                    Objects.requireNonNull(byGoal.get(way.getFirst())).add(project(row, way));
                }
            }
            return byGoal.entrySet().stream()
                    .map(goal -> goal(goal.getKey(), goal.getValue()))
                    .toList();
        }

        /** What has a page: the goals, and projects with no goal above. Assessments name the page by its place here. */
        private List<ElementRow> tops(Set<ElementId> reviewed, Map<ElementId, ElementRow> byId) {
            return rows.stream()
                    .filter(row -> reviewed.contains(row.id()) || (row.parent() == null && !row.project()))
                    .map(row -> way(row, byId).getFirst())
                    .distinct()
                    .toList();
        }

        private static Goal goal(ElementRow row, List<Project> projects) {
            return new Goal(row.level(), row.code(), row.title(), List.copyOf(projects));
        }

        /** In the order of the plan, the plan as a whole first. What is no longer in the plan is not printed. */
        List<Assessment> assessments(List<SettledAssessment> settled, Set<ElementId> reviewed) {
            Map<ElementId, ElementRow> byId = byId();
            List<ElementRow> tops = tops(reviewed, byId);
            List<Assessment> all = new ArrayList<>();
            settled.stream()
                    .filter(one -> one.element() == null)
                    .map(one -> assessment(one, 0, ""))
                    .forEach(all::add);
            for (ElementRow row : rows) {
                int at = tops.indexOf(way(row, byId).getFirst()) + 1;
                settled.stream()
                        .filter(one -> row.id().equals(one.element()))
                        .map(one -> assessment(one, at, row.codeAndTitle()))
                        .forEach(all::add);
            }
            return all;
        }

        private static Assessment assessment(SettledAssessment said, int goal, String about) {
            SettledAssessment.Meeting meeting = said.meeting();
            return new Assessment(
                    goal,
                    about,
                    said.mark(),
                    said.words(),
                    said.next(),
                    meeting == null
                            ? null
                            : new Meeting(meeting.name(), meeting.day(), meeting.mark(), meeting.words()));
        }

        List<Unaccepted> missing() {
            Map<ElementId, ElementRow> byId = byId();
            return statuses.stream()
                    .filter(status -> !status.accepted())
                    .map(status -> new Unaccepted(title(byId.get(status.element())), name(status.department()), status))
                    .toList();
        }

        private Map<ElementId, ElementRow> byId() {
            Map<ElementId, ElementRow> byId = new LinkedHashMap<>();
            rows.forEach(row -> byId.put(row.id(), row));
            return byId;
        }

        private static List<ElementRow> way(ElementRow row, Map<ElementId, ElementRow> byId) {
            List<ElementRow> way = new ArrayList<>();
            for (ElementRow at = row; at != null; at = at.parent() == null ? null : byId.get(at.parent())) {
                way.addFirst(at);
            }
            return way;
        }

        private Project project(ElementRow row, List<ElementRow> way) {
            return new Project(
                    way.size() < 3
                            ? List.of()
                            : way.subList(1, way.size() - 1).stream()
                                    .map(ElementRow::codeAndTitle)
                                    .toList(),
                    row.code(),
                    row.title(),
                    row.priority(),
                    row.newSince() == null ? null : row.newSince().startYear(),
                    statuses.stream()
                            .filter(status -> status.element().equals(row.id()))
                            .map(status -> name(status.department()))
                            .toList(),
                    accepted.stream()
                            .filter(report -> report.element().equals(row.id()))
                            .map(Tree::report)
                            .toList());
        }

        private static Report report(AcceptedReport report) {
            return new Report(
                    report.departmentName(),
                    report.publicText().isBlank() ? report.result() : report.publicText(),
                    report.mark(),
                    report.markLabel(),
                    report.reason(),
                    report.issues(),
                    report.improvement(),
                    report.direction());
        }

        private String name(DepartmentId department) {
            return names.getOrDefault(department, "—");
        }

        private static String title(@Nullable ElementRow row) {
            return Objects.requireNonNull(row).codeAndTitle();
        }
    }
}
