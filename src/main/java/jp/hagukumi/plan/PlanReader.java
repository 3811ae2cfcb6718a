package jp.hagukumi.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    PlanReader(Plans plans, ElementQueries elements) {
        this.plans = plans;
        this.elements = elements;
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

    /** All elements of a plan, each before its children. */
    public List<ElementRow> tree(PlanId plan) {
        return elements.tree(plan);
    }

    /** The elements that are reported on every year, in tree order. */
    public List<ElementRow> projects(PlanId plan) {
        return elements.projects(plan);
    }

    public Optional<ElementRow> element(ElementId id) {
        return elements.element(id);
    }

    /** Those of the given elements that there are, in tree order. */
    public List<ElementRow> elements(Collection<ElementId> ids) {
        return elements.those(ids);
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
