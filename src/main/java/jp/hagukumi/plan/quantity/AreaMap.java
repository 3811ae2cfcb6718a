package jp.hagukumi.plan.quantity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** The areas of a plan as a whole. */
@Entity
@Table(name = "plan_quantity_map")
class AreaMap {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(name = "plan_quantity_area", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<Area> areas = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AreaMap() {}

    AreaMap(PlanId plan) {
        this.plan = plan;
    }

    /** Takes other areas in place of those that there were. */
    void draw(AreaTree tree) {
        tree.check();
        if (!areas.equals(tree.areas())) {
            areas.clear();
            areas.addAll(tree.areas());
        }
    }

    PlanId plan() {
        return plan;
    }

    /** 0 before the first are drawn and stored, then one more than stored, so that the first cannot be drawn twice. */
    long version() {
        return version == null ? 0 : version + 1;
    }

    AreaTree tree() {
        return new AreaTree(areas);
    }
}
