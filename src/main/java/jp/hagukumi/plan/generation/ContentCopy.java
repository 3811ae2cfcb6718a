package jp.hagukumi.plan.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
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
    private final IndicatorEditing indicatorEditing;

    ContentCopy(
            RegisterBook registers,
            RegisterEditing editing,
            IndicatorBook indicators,
            IndicatorEditing indicatorEditing) {
        this.registers = registers;
        this.editing = editing;
        this.indicators = indicators;
        this.indicatorEditing = indicatorEditing;
    }

    /**
     * Copies indicators; what came before and after the old plan is not said of the new one.
     *
     * @param elements the new element for each old one
     */
    void copy(PlanId old, PlanId copy, Map<ElementId, ElementId> elements) {
        Map<IndicatorId, IndicatorId> measured = indicators(old, copy, elements);
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

    /** The new indicator for each old one whose element was copied. */
    private Map<IndicatorId, IndicatorId> indicators(PlanId old, PlanId copy, Map<ElementId, ElementId> elements) {
        Map<IndicatorId, IndicatorId> measured = new HashMap<>();
        indicators.of(old, PlanLedger.NOW).forEach(indicator -> {
            ElementId element = elements.get(indicator.content().element());
            if (element != null) {
                measured.put(indicator.id(), indicatorEditing.add(copy, on(element, indicator.content())));
            }
        });
        return measured;
    }

    private static IndicatorContent on(ElementId element, IndicatorContent said) {
        return new IndicatorContent(
                element,
                said.rowKey(),
                said.place(),
                said.kind(),
                said.name(),
                said.unit(),
                said.rule(),
                said.wanted(),
                said.tolerance(),
                said.years(),
                said.surveyYears(),
                said.source(),
                said.externalFactors(),
                said.series());
    }
}
