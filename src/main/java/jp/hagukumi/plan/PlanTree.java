package jp.hagukumi.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-011: the tree of a plan as a screen shows it. A screen takes the outline when it opens and then one viewport at a
 * time; a row shows when everything above it is expanded. Each viewport is one statement, however large the plan and
 * whatever is expanded or looked for.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanTree {

    private final Outlines outlines;
    private final Groups groups;
    private final ElementQueries elements;
    private final PastPlans past;

    PlanTree(Outlines outlines, Groups groups, ElementQueries elements, PastPlans past) {
        this.outlines = outlines;
        this.groups = groups;
        this.elements = elements;
        this.past = past;
    }

    /** Where everything stands that the filter means, with everything above it and everything below it. */
    public Outline outline(PlanId plan, TreeFilter filter) {
        return outlines.of(plan, filter);
    }

    /** The same as everything stood at the end of a revision. */
    public Outline outline(PlanId plan, TreeFilter filter, int revision) {
        return past.at(plan, revision).map(then -> then.outline(filter)).orElseGet(() -> outlines.of(plan, filter));
    }

    /** The plan's own axes by which the tree can be put together besides its order and its departments. */
    public List<AxisName> axes(PlanId plan) {
        return groups.axes(plan);
    }

    /** A stretch of the rows that show while the given branches are expanded, in tree order. */
    public List<TreeRow> rows(Outline outline, Set<?> expanded, int offset, int limit) {
        List<TreeRow> places = outline.stretch(expanded, offset, limit);
        List<ElementId> ids = places.stream()
                .map(place -> place.key().element())
                .filter(element -> element != null)
                .distinct()
                .toList();
        Map<ElementId, ElementRow> found = past.at(outline.plan(), outline.revision())
                .map(then -> then.elements(ids))
                .orElseGet(() -> elements.withIds(ids));
        return places.stream().map(place -> filled(place, found)).toList();
    }

    private static TreeRow filled(TreeRow place, Map<ElementId, ElementRow> found) {
        ElementId element = place.key().element();
        return element == null
                ? place
                : new TreeRow(place.key(), place.depth(), place.below(), place.heading(), found.get(element));
    }
}
