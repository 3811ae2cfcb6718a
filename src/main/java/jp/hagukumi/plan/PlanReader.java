package jp.hagukumi.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and their elements for other modules. It asks for no permission: whoever calls it has judged whether the person
 * may read what it is needed for. Screens ask {@link PlanQueries}.
 */
@Component
@Transactional(readOnly = true)
public class PlanReader {

    private final Plans plans;
    private final ElementQueries elements;
    private final PastPlans past;

    PlanReader(Plans plans, ElementQueries elements, PastPlans past) {
        this.plans = plans;
        this.elements = elements;
        this.past = past;
    }

    /** All plans, the latest period first. */
    public List<PlanSummary> plans() {
        Map<PlanId, Integer> projects = elements.countProjects();
        return plans.findAllByOrderByFirstYearDescTitleAsc().stream()
                .map(plan -> plan.summary(projects.getOrDefault(plan.id(), 0)))
                .toList();
    }

    public Optional<PlanDetails> plan(PlanId id) {
        return plans.findById(id).map(plan -> plan.details(elements.countProjects(id)));
    }

    /** The marks and directions of a plan alone, for whoever judges one field after another. */
    public Optional<PlanJudgement> judgement(PlanId id) {
        return plans.findById(id).map(Plan::judgement);
    }

    /** How often the plan's own content, its marks and directions among it, was changed. */
    public Optional<Long> version(PlanId id) {
        return plans.version(id);
    }

    /** Tells whether anything in the plan has changed since it was read. */
    public PlanStamp stamp(PlanId id) {
        return plans.findById(id)
                .map(plan -> elements.stamp(id, plan.version()))
                .orElse(PlanStamp.NONE);
    }

    /** A plan for who does not ask how many projects it has: no element is read. */
    public Optional<PlanDetails> uncounted(PlanId id) {
        return plans.findById(id).map(plan -> plan.details(0));
    }

    /**
     * The revision whose text was in force on a day, to read the plan as it stood: the first for every day before it,
     * {@link PlanLedger#NOW} where it is the latest.
     */
    public int revisionOn(PlanId plan, LocalDate day) {
        return past.revisionOn(plan, day);
    }

    /** The plan as it stood at the end of a revision. */
    public Optional<PlanDetails> plan(PlanId id, int revision) {
        return past.at(id, revision).map(PastPlan::details).or(() -> plan(id));
    }

    /** All elements as they stood at the end of a revision, each before its children. */
    public List<ElementRow> tree(PlanId plan, int revision) {
        return past.at(plan, revision).map(PastPlan::tree).orElseGet(() -> tree(plan));
    }

    /** An element as it stood at the end of a revision; also one that has gone since. */
    public Optional<ElementRow> element(PlanId plan, ElementId id, int revision) {
        Optional<PastPlan> then = past.at(plan, revision);
        return then.isPresent()
                ? then.get().element(id)
                : element(id).filter(row -> row.plan().equals(plan));
    }

    /** What stood directly below an element at the end of a revision. */
    public List<ElementRow> children(PlanId plan, ElementId id, int revision) {
        return past.at(plan, revision).map(then -> then.children(id)).orElseGet(() -> children(id));
    }

    /** From the topmost ancestor down to the element, as they stood at the end of a revision. */
    public List<ElementRow> pathTo(PlanId plan, ElementId id, int revision) {
        return past.at(plan, revision).map(then -> then.pathTo(id)).orElseGet(() -> pathTo(id));
    }

    /** The corrections of what was printed wrongly that were recorded and finished after a moment, oldest first. */
    public List<LocalDate> correctionsSince(PlanId plan, Instant moment) {
        return plans.findById(plan).stream()
                .flatMap(known -> known.finished().stream())
                .filter(revision -> revision.kind() == RevisionKind.CORRECTION)
                .filter(revision -> revision.recordedAt().isAfter(moment))
                .map(Revision::effectiveOn)
                .toList();
    }

    /** All elements of a plan, each before its children. */
    public List<ElementRow> tree(PlanId plan) {
        return elements.tree(plan);
    }

    /** What all elements of a plan are called, each before its children. */
    public List<ElementHead> heads(PlanId plan) {
        return elements.heads(plan);
    }

    /** The elements that are reported on every year, in tree order. */
    public List<ElementRow> projects(PlanId plan) {
        return elements.projects(plan);
    }

    /** Those of them that are still carried on in a fiscal year; what has ended from that year on is left out. */
    public List<ElementRow> projects(PlanId plan, FiscalYear year) {
        return elements.projects(plan, year);
    }

    public Optional<ElementRow> element(ElementId id) {
        return elements.element(id);
    }

    /** Those of the given elements that there are, in tree order. */
    public List<ElementRow> elements(Collection<ElementId> ids) {
        return elements.those(ids);
    }

    /** The first elements, in tree order, for which one of the departments is responsible. */
    public List<ElementRow> ofDepartments(PlanId plan, Collection<DepartmentId> departments, int most) {
        return elements.ofDepartments(plan, departments, most);
    }

    /** For how many elements one of the departments is responsible. */
    public int countOfDepartments(PlanId plan, Collection<DepartmentId> departments) {
        return elements.countOfDepartments(plan, departments);
    }

    /** The elements directly below, in tree order. */
    public List<ElementRow> children(ElementId id) {
        return elements.children(id);
    }

    /** The topmost ancestor, the element itself at the top; refused when there is no such element. */
    public ElementRow goalOf(ElementId id) {
        return pathTo(id).getFirst();
    }

    /** From the topmost ancestor down to the element itself; refused when there is no such element. */
    public List<ElementRow> pathTo(ElementId id) {
        ElementRow self = element(id).orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
        return elements.at(
                self.plan(),
                IntStream.rangeClosed(0, SortPath.depth(self.sortPath()))
                        .mapToObj(depth -> SortPath.ancestor(self.sortPath(), depth))
                        .toList());
    }
}
