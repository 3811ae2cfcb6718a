package jp.hagukumi.plan.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.shared.RuleViolation;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A piece of evidence in the register of a plan. */
@Entity
@Table(name = "plan_evidence")
class Evidence extends Entry<EvidenceSaid> {

    static final int HELD_ON_MAX = 100;
    private static final int AT_ONCE = 200;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kind_id"))
    private TermId kind;

    private String title;
    private String heldOn;
    private String target;
    private @Nullable Integer answers;

    @Column(columnDefinition = "text")
    private String result;

    @ElementCollection
    @CollectionTable(name = "plan_evidence_indicator", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "indicator_id"))
    @BatchSize(size = AT_ONCE)
    private List<IndicatorId> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Evidence() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    Evidence(EntryId id, PlanId plan) {
        super(id, plan);
    }

    @Override
    void take(EvidenceSaid said) {
        Integer number = said.answers();
        RuleViolation.unless(number == null || number >= 0, "plan.violation.answersNegative");
        this.kind = said.kind();
        this.title = needed(said.title(), TITLE_MAX);
        this.heldOn = atMost(said.heldOn().strip(), HELD_ON_MAX);
        this.target = atMost(said.target().strip(), TITLE_MAX);
        this.answers = number;
        this.result = atMost(said.result(), TEXT_MAX);
        List<IndicatorId> named = said.indicators().stream().distinct().toList();
        if (!indicators.equals(named)) {
            indicators.clear();
            indicators.addAll(named);
        }
    }

    @Override
    EvidenceSaid said() {
        return new EvidenceSaid(place(), kind, title, heldOn, target, answers, result, indicators);
    }
}
