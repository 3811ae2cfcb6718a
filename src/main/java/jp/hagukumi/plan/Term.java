package jp.hagukumi.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.hagukumi.shared.RuleViolation;

/** A word on an {@link Axis}, whose version guards it. */
@Entity
@Table(name = "plan_term")
class Term {

    static final int LABEL_MAX = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TermId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "axis_id"))
    private AxisId axis;

    private int place;
    private String label;
    private boolean retired;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Term() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Term(TermRow row, PlanId plan, AxisId axis, int place) {
        this.id = row.id();
        this.plan = plan;
        this.axis = axis;
        say(row, place);
    }

    /** Names it and puts it into its place. */
    final void say(TermRow row, int newPlace) {
        RuleViolation.unless(!row.label().isBlank(), "plan.violation.termWithoutLabel");
        RuleViolation.unless(row.label().length() <= LABEL_MAX, "plan.violation.termLabelTooLong", LABEL_MAX);
        this.label = row.label();
        this.retired = row.retired();
        this.place = newPlace;
    }

    AxisId axis() {
        return axis;
    }

    PlanId plan() {
        return plan;
    }

    /** Its rank among the words of its axis, 0 first. */
    int place() {
        return place;
    }

    TermRow row() {
        return new TermRow(id, label, retired);
    }
}
