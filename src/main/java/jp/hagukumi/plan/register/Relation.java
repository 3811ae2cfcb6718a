package jp.hagukumi.plan.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A relation of a plan to another one. */
@Entity
@Table(name = "plan_relation")
class Relation extends Entry<RelationSaid> {

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kind_id"))
    private TermId kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "other_plan_id"))
    private @Nullable PlanId other;

    @Column(columnDefinition = "text")
    private String note;

    @Column(columnDefinition = "text")
    private String philosophy;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Relation() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Relation(EntryId id, PlanId plan) {
        super(id, plan);
    }

    @Override
    void take(RelationSaid said) {
        RuleViolation.unless(!plan().equals(said.other()), "plan.violation.planRelatedToItself");
        this.kind = said.kind();
        this.side = said.side();
        this.title = needed(said.title(), TITLE_MAX);
        this.other = said.other();
        this.note = atMost(said.note(), TEXT_MAX);
        this.philosophy = atMost(said.philosophy(), TEXT_MAX);
    }

    @Override
    RelationSaid said() {
        return new RelationSaid(place(), kind, side, title, other, note, philosophy);
    }
}
