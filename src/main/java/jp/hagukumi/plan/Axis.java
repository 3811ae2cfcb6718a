package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** An axis of a plan's vocabulary. Its words are {@link Term}s; whatever changes of them counts as a change of it. */
@Entity
@Table(name = "plan_axis")
class Axis {

    static final int LABEL_MAX = 50;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AxisId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private int place;

    @Enumerated(EnumType.STRING)
    private AxisUse usedBy;

    private String code;
    private String label;
    private boolean several;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Axis() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Axis(AxisId id, PlanId plan, AxisUse usedBy, String code, int place) {
        this.id = id;
        this.plan = plan;
        this.usedBy = usedBy;
        this.code = code;
        this.place = place;
    }

    /** Names it and says how many of its words one thing may bear. */
    void say(String newLabel, boolean newSeveral) {
        RuleViolation.unless(!newLabel.isBlank(), "plan.violation.axisWithoutLabel");
        RuleViolation.unless(newLabel.length() <= LABEL_MAX, "plan.violation.axisLabelTooLong", LABEL_MAX);
        this.label = newLabel;
        this.several = newSeveral;
    }

    void expect(long seen) {
        StaleVersion.check(seen, version);
    }

    AxisId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    /** Its rank among the axes of its plan, 0 first. */
    int place() {
        return place;
    }

    AxisRow row(List<TermRow> terms) {
        return new AxisRow(id, plan, version == null ? 0 : version, usedBy, code, label, several, terms);
    }
}
