package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A goal, measure or project of a plan (基本目標・施策・事業), on a level that the plan names. Its row key says which row
 * of later workbooks means it. What it said before is kept by {@link PlanLedger}.
 */
@Entity
@Table(name = "plan_element")
class PlanElement {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ElementId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable ElementId parent;

    private String rowKey;
    private int depth;
    private String sortPath;
    private int level;
    private String code;
    private String title;

    @Column(columnDefinition = "text")
    private String description;

    private boolean priority;
    private @Nullable FiscalYear newSince;

    @ElementCollection
    @CollectionTable(name = "plan_element_department", joinColumns = @JoinColumn(name = "element_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "department_id"))
    private List<DepartmentId> departments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PlanElement() {}

    @SuppressWarnings("NullAway.Init") // place() and say() fill the rest
    PlanElement(PlanId plan, String rowKey, ElementPlace place, ElementContent content) {
        RuleViolation.unless(!rowKey.isBlank(), "plan.violation.rowKeyMissing");
        this.id = ElementId.next();
        this.plan = plan;
        this.rowKey = rowKey;
        moveTo(place);
        say(content);
    }

    /** Puts it elsewhere in the tree, or on another rank when the plan's levels change around it. */
    final void moveTo(ElementPlace place) {
        RuleViolation.unless(!id.equals(place.parent()), "plan.violation.ownParent");
        this.parent = place.parent();
        this.sortPath = place.sortPath();
        this.depth = SortPath.depth(place.sortPath());
        this.level = place.level();
    }

    /** Says something else. */
    final void say(ElementContent content) {
        RuleViolation.unless(!content.title().isBlank(), "plan.violation.titleMissing");
        this.code = content.code();
        this.title = content.title();
        this.description = content.description();
        this.priority = content.priority();
        this.newSince = content.newSince();
        if (!departments.equals(content.departments())) {
            departments.clear();
            departments.addAll(content.departments());
        }
    }

    ElementId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    /** How many elements stand above it. */
    int depth() {
        return depth;
    }

    String rowKey() {
        return rowKey;
    }

    ElementPlace place() {
        return new ElementPlace(parent, sortPath, level);
    }

    /**
     * Where it stands and what it says, for {@link PlanLedger}.
     *
     * @param levelLabel the plan's name of its level
     */
    ElementSaid said(String levelLabel) {
        return new ElementSaid(
                rowKey,
                parent == null ? null : parent.value(),
                levelLabel,
                sortPath,
                code,
                title,
                description,
                priority,
                newSince == null ? null : newSince.startYear(),
                departments.stream().map(DepartmentId::value).toList());
    }

    ElementContent content() {
        return new ElementContent(code, title, description, priority, newSince, List.copyOf(departments));
    }
}
