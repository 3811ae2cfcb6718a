package jp.hagukumi.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places in the trees of plans: makes room among siblings and moves whole branches, each with one statement. What only
 * changes its place among its siblings says the same as before and keeps its version.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ElementPlaces {

    /** Behind all siblings. */
    static final int LAST = Integer.MAX_VALUE;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Plans plans;

    ElementPlaces(JdbcClient jdbc, EntityManager entities, Plans plans) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.plans = plans;
    }

    /** Whoever changes where things stand does it alone until the transaction ends; called before anything is read. */
    void lock(PlanId plan) {
        plans.findById(plan).ifPresent(found -> entities.lock(found, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Makes room for an element.
     *
     * @param parent the element above, null at the top; refused when it is not in the plan
     * @param level the rank of its level, which has to be below the parent's
     * @param position how many siblings stand before it, {@link #LAST} for all
     */
    ElementPlace room(PlanId plan, @Nullable ElementId parent, int level, int position) {
        entities.flush();
        String above = parent == null ? "" : pathBelow(plan, parent, level);
        List<String> siblings = jdbc.sql("""
                select sort_path from plan_element
                where plan_id = :plan and parent_id <=> :parent order by sort_path
                """)
                .param("plan", plan.toString())
                .param("parent", parent == null ? null : parent.toString())
                .query(String.class)
                .list();
        int index = Math.min(position, siblings.size());
        int free = index == 0 ? 1 : segment(siblings.get(index - 1)) + 1;
        if (index < siblings.size() && segment(siblings.get(index)) == free) {
            shift(plan, above, siblings.get(index));
        }
        return new ElementPlace(parent, SortPath.of(parent == null ? null : above, free), level);
    }

    /** How many siblings would stand before an element that stood at a path before. */
    int position(PlanId plan, @Nullable ElementId parent, ElementId element, String formerPath) {
        int former = segment(formerPath);
        int now = jdbc
                .sql("select sort_path from plan_element where id = :id and parent_id <=> :parent")
                .param("id", element.toString())
                .param("parent", parent == null ? null : parent.toString())
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(ElementPlaces::segment)
                .orElse(former);
        // Those that it passed on its way up made room by one.
        int behind = now < former ? former + 1 : former;
        return Math.toIntExact(jdbc
                .sql("""
                select sort_path from plan_element
                where plan_id = :plan and parent_id <=> :parent and id <> :element
                """)
                .param("plan", plan.toString())
                .param("parent", parent == null ? null : parent.toString())
                .param("element", element.toString())
                .query(String.class)
                .list()
                .stream()
                .filter(path -> segment(path) < behind)
                .count());
    }

    /**
     * Moves an element with everything below it.
     *
     * @param position how many siblings stand before it, itself not counted
     */
    void move(PlanElement element, @Nullable ElementId parent, int level, int position) {
        PlanId plan = element.plan();
        entities.flush();
        expectFits(element, parent, level);
        ElementPlace place = room(plan, parent, level, countingItself(element, parent, position));
        // Making room may have moved the element itself.
        String from = path(plan, element.id());
        jdbc.sql("""
                update plan_element
                set sort_path = concat(:to, substr(sort_path, :rest)), depth = depth + :deeper
                where plan_id = :plan and sort_path >= :from and sort_path < :end
                """)
                .param("to", place.sortPath())
                .param("rest", from.length() + 1)
                .param("deeper", SortPath.depth(place.sortPath()) - SortPath.depth(from))
                .param("plan", plan.toString())
                .param("from", from)
                .param("end", SortPath.endOf(from))
                .update();
        element.moveTo(place);
        entities.flush();
    }

    /** Why an element cannot stand at a place; null when it can. Thrown from here it would end the transaction. */
    @Nullable
    RuleViolation misfit(PlanElement element, @Nullable ElementId parent) {
        try {
            expectFits(element, parent, element.place().level());
            return null;
        } catch (RuleViolation refused) {
            return refused;
        }
    }

    /**
     * Refuses a place below the element itself, a level that does not fit what stands above and below, and a place where
     * something would be listed below itself or twice.
     */
    private void expectFits(PlanElement element, @Nullable ElementId parent, int level) {
        PlanId plan = element.plan();
        RuleViolation.unless(
                parent == null || !path(plan, parent).startsWith(path(plan, element.id())),
                "plan.violation.belowItself");
        expectAboveChildren(element, level);
        if (parent != null) {
            String above = pathBelow(plan, parent, level);
            element.expectNotListedBelow(parent);
            expectListingsElsewhere(element, above);
        }
    }

    /** How many elements stand below it, at any depth. */
    int below(PlanElement element) {
        String path = path(element.plan(), element.id());
        return jdbc.sql(
                        "select count(*) from plan_element where plan_id = :plan and sort_path > :path and sort_path < :end")
                .param("plan", element.plan().toString())
                .param("path", path)
                .param("end", SortPath.endOf(path))
                .query(Integer.class)
                .single();
    }

    /** Room is made among all siblings, so one that comes from before the place counts as well. */
    private int countingItself(PlanElement element, @Nullable ElementId parent, int position) {
        if (position == LAST || !Objects.equals(element.place().parent(), parent)) {
            return position;
        }
        int own = jdbc.sql("""
                select count(*) from plan_element
                where plan_id = :plan and parent_id <=> :parent and sort_path < :path
                """)
                .param("plan", element.plan().toString())
                .param("parent", parent == null ? null : parent.toString())
                .param("path", path(element.plan(), element.id()))
                .query(Integer.class)
                .single();
        return own < position ? position + 1 : position;
    }

    private void expectAboveChildren(PlanElement element, int level) {
        int highest = jdbc.sql("select min(level) from plan_element where parent_id = :id")
                .param("id", element.id().toString())
                .query(Integer.class)
                .optional()
                .orElse(Integer.MAX_VALUE);
        RuleViolation.unless(level < highest, "plan.violation.levelAboveChildren");
    }

    /** No element may be listed below itself; what stands above the new place may be listed in the branch. */
    private void expectListingsElsewhere(PlanElement element, String above) {
        String branch = path(element.plan(), element.id());
        boolean below = jdbc.sql("""
                select count(*) from plan_listing l
                join plan_element e on e.id = l.element_id
                join plan_element p on p.id = l.parent_id
                where e.plan_id = :plan and p.sort_path >= :branch and p.sort_path < :end
                    and :above like concat(e.sort_path, '%')
                """)
                        .param("plan", element.plan().toString())
                        .param("branch", branch)
                        .param("end", SortPath.endOf(branch))
                        .param("above", above)
                        .query(Integer.class)
                        .single()
                > 0;
        RuleViolation.unless(!below, "plan.violation.listedBelowItself");
    }

    private String path(PlanId plan, ElementId id) {
        return jdbc.sql("select sort_path from plan_element where id = :id and plan_id = :plan")
                .param("id", id.toString())
                .param("plan", plan.toString())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("plan.violation.elementGone"));
    }

    private String pathBelow(PlanId plan, ElementId parent, int level) {
        String path = path(plan, parent);
        int above = Objects.requireNonNull(jdbc.sql("select level from plan_element where id = :id")
                .param("id", parent.toString())
                .query(Integer.class)
                .single());
        RuleViolation.unless(above < level, "plan.violation.levelNotBelow");
        return path;
    }

    private void shift(PlanId plan, String above, String first) {
        jdbc.sql("""
                update plan_element
                set sort_path = concat(:above, lpad(cast(substr(sort_path, :at, :width) as unsigned) + 1, :width, '0'),
                    substr(sort_path, :rest))
                where plan_id = :plan and sort_path >= :first and sort_path < :end
                """)
                .param("above", above)
                .param("at", above.length() + 1)
                .param("width", SortPath.WIDTH)
                .param("rest", above.length() + SortPath.WIDTH + 1)
                .param("plan", plan.toString())
                .param("first", first)
                .param("end", SortPath.endOf(above))
                .update();
    }

    private static int segment(String path) {
        return Integer.parseInt(path.substring(path.length() - SortPath.WIDTH));
    }
}
