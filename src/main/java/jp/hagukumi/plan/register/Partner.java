package jp.hagukumi.plan.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermId;

/** A partner in the register of a plan. */
@Entity
@Table(name = "plan_partner")
class Partner extends Entry<PartnerSaid> {

    static final int NAME_MAX = 200;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kind_id"))
    private TermId kind;

    private String name;

    @Column(columnDefinition = "text")
    private String note;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Partner() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Partner(EntryId id, PlanId plan) {
        super(id, plan);
    }

    @Override
    void take(PartnerSaid said) {
        this.kind = said.kind();
        this.name = needed(said.name(), NAME_MAX);
        this.note = atMost(said.note(), TEXT_MAX);
    }

    @Override
    PartnerSaid said() {
        return new PartnerSaid(place(), kind, name, note);
    }
}
