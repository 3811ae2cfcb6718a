package jp.hagukumi.plan.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.plan.register.RegisterBook;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.Registered;
import jp.hagukumi.plan.register.Side;
import org.springframework.stereotype.Component;

/** What a workbook does not bring from one plan to the next, and what it should not have brought. */
@Component
class ContentCopy {

    private final RegisterBook registers;
    private final RegisterEditing editing;
    private final IndicatorBook indicators;

    ContentCopy(RegisterBook registers, RegisterEditing editing, IndicatorBook indicators) {
        this.registers = registers;
        this.editing = editing;
        this.indicators = indicators;
    }

    /** Lets evidence name the new indicators; what came before and after the old plan is not said of the new one. */
    void copy(PlanId old, PlanId copy) {
        Map<IndicatorId, IndicatorId> measured = indicators(old, copy);
        registers.relations(copy, PlanLedger.NOW).stream()
                .filter(entry ->
                        entry.said().side() == Side.BEFORE || entry.said().side() == Side.AFTER)
                .forEach(entry -> editing.remove(copy, entry));
        evidenceOfIndicators(old, copy, measured);
    }

    /** The evidence came in the order in which it stood. */
    private void evidenceOfIndicators(PlanId old, PlanId copy, Map<IndicatorId, IndicatorId> measured) {
        List<Registered<EvidenceSaid>> before = registers.evidence(old, PlanLedger.NOW);
        List<Registered<EvidenceSaid>> after = registers.evidence(copy, PlanLedger.NOW);
        for (int i = 0; i < before.size(); i++) {
            List<IndicatorId> named = before.get(i).said().indicators().stream()
                    .map(measured::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (!named.isEmpty()) {
                Registered<EvidenceSaid> entry = after.get(i);
                editing.change(copy, entry.id(), entry.version(), entry.said().with(named));
            }
        }
    }

    /** The new indicator for each old one: the workbook brought them under the same row keys. */
    private Map<IndicatorId, IndicatorId> indicators(PlanId old, PlanId copy) {
        Map<String, IndicatorId> copied = new HashMap<>();
        indicators
                .of(copy, PlanLedger.NOW)
                .forEach(one -> copied.put(one.content().rowKey(), one.id()));
        Map<IndicatorId, IndicatorId> measured = new HashMap<>();
        indicators.of(old, PlanLedger.NOW).forEach(one -> {
            IndicatorId now = copied.get(one.content().rowKey());
            if (now != null) {
                measured.put(one.id(), now);
            }
        });
        return measured;
    }
}
