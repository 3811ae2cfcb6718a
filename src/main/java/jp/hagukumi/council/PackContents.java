package jp.hagukumi.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.Directory;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.AcceptedReport;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportStatus;
import jp.hagukumi.progress.assessment.AssessmentReader;
import jp.hagukumi.progress.assessment.SettledAssessment;
import org.springframework.stereotype.Component;

/** Puts together what a prepared pack would hold if it were handed over now, and tells what it would leave out. */
@Component
class PackContents {

    private final PlanReader plans;
    private final ProgressReader progress;
    private final AssessmentReader assessments;
    private final Directory directory;

    PackContents(PlanReader plans, ProgressReader progress, AssessmentReader assessments, Directory directory) {
        this.assessments = assessments;
        this.plans = plans;
        this.progress = progress;
        this.directory = directory;
    }

    /** The accepted reports of the pack's round and nothing else, in the order of the plan. */
    FrozenContent now(Pack pack) {
        Tree tree = new Tree(plans.tree(pack.plan()));
        List<PackItem> items = progress.accepted(pack.round()).stream()
                .filter(report -> tree.knows(report.element()))
                .map(report -> item(report, tree))
                .toList();
        List<PackMark> scale = plans.plan(pack.plan()).map(plan -> plan.scale()).orElse(List.of()).stream()
                .map(PackMark::of)
                .toList();
        return new FrozenContent(scale, goals(pack, tree), items);
    }

    /** The reports of the round that are not accepted, in the order of the plan. */
    List<PackDetails.NotAccepted> missing(Pack pack) {
        Tree tree = new Tree(plans.tree(pack.plan()));
        var departments = directory.departmentNames();
        return progress.statuses(pack.round()).stream()
                .filter(status -> !status.accepted() && tree.knows(status.element()))
                .map(status -> new PackDetails.NotAccepted(
                        tree.row(status.element()).code(),
                        tree.row(status.element()).title(),
                        departments.getOrDefault(status.department(), ""),
                        status.state(),
                        status.started()))
                .toList();
    }

    /**
     * The goals under which anything is reported in the round, with the lead's words on them: those written for this pack,
     * else those of the settled assessment.
     */
    private List<PackGoal> goals(Pack pack, Tree tree) {
        Set<ElementId> reported = new LinkedHashSet<>();
        progress.statuses(pack.round()).stream()
                .map(ReportStatus::element)
                .filter(tree::knows)
                .forEach(element -> reported.add(tree.goalOf(element).id()));
        Map<ElementId, String> words = new HashMap<>();
        for (SettledAssessment settled : assessments.settled(pack.round())) {
            ElementId element = settled.element();
            if (element != null) {
                words.put(element, settled.words());
            }
        }
        pack.goals().stream()
                .filter(goal -> !goal.words().isBlank())
                .forEach(goal -> words.put(goal.element(), goal.words()));
        return reported.stream()
                .map(tree::row)
                .map(row -> new PackGoal(row.id(), row.code(), row.title(), words.getOrDefault(row.id(), "")))
                .toList();
    }

    private static PackItem item(AcceptedReport report, Tree tree) {
        ElementRow row = tree.row(report.element());
        return new PackItem(
                report.id(),
                row.id(),
                tree.goalOf(row.id()).id(),
                tree.between(row.id()),
                row.code(),
                row.title(),
                report.department(),
                report.departmentName(),
                report.mark(),
                report.markLabel(),
                report.result(),
                report.reason(),
                report.issues(),
                report.improvement(),
                report.direction(),
                report.publicText(),
                report.acceptedAt());
    }

    /** The plan's tree with look-ups by id. */
    private static final class Tree {

        private static final String STEP = " › ";
        private final Map<ElementId, ElementRow> rows = new HashMap<>();

        Tree(List<ElementRow> preOrder) {
            preOrder.forEach(row -> rows.put(row.id(), row));
        }

        boolean knows(ElementId element) {
            return rows.containsKey(element);
        }

        ElementRow row(ElementId element) {
            ElementRow row = rows.get(element);
            if (row == null) {
                throw new IllegalArgumentException("Not in this plan: " + element);
            }
            return row;
        }

        ElementRow goalOf(ElementId element) {
            return way(element).getFirst();
        }

        /** The levels between the goal and the element, as text. */
        String between(ElementId element) {
            List<ElementRow> way = way(element);
            return way.size() <= 2
                    ? ""
                    : String.join(
                            STEP,
                            way.subList(1, way.size() - 1).stream()
                                    .map(row -> (row.code() + " " + row.title()).strip())
                                    .toList());
        }

        private List<ElementRow> way(ElementId element) {
            List<ElementRow> way = new ArrayList<>();
            ElementRow row = row(element);
            way.add(row);
            for (ElementId parent = row.parent(); parent != null; parent = row.parent()) {
                row = row(parent);
                way.addFirst(row);
            }
            return way;
        }
    }
}
