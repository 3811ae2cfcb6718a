package jp.hagukumi.plan.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorContent;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.plan.register.PartnerSaid;
import jp.hagukumi.plan.register.RegisterBook;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.register.Side;
import org.springframework.stereotype.Component;

/** Copies what stands beside a plan's elements: registers under the new words, indicators on the new elements. */
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
     * Copies registers and indicators; what came before and after the old plan is not said of the new one.
     *
     * @param words the new word for each old one
     * @param elements the new element for each old one
     */
    void copy(PlanId old, PlanId copy, Map<TermId, TermId> words, Map<ElementId, ElementId> elements) {
        Map<IndicatorId, IndicatorId> measured = indicators(old, copy, elements);
        registers.texts(old, PlanLedger.NOW).forEach(entry -> editing.add(copy, entry.said()));
        registers.evidence(old, PlanLedger.NOW).forEach(entry -> {
            EvidenceSaid said = entry.said();
            editing.add(
                    copy,
                    new EvidenceSaid(
                            said.place(),
                            of(words, said.kind()),
                            said.title(),
                            said.heldOn(),
                            said.target(),
                            said.answers(),
                            said.result(),
                            said.indicators().stream()
                                    .map(measured::get)
                                    .filter(Objects::nonNull)
                                    .toList()));
        });
        registers.partners(old, PlanLedger.NOW).forEach(entry -> {
            PartnerSaid said = entry.said();
            editing.add(copy, new PartnerSaid(said.place(), of(words, said.kind()), said.name(), said.note()));
        });
        registers.relations(old, PlanLedger.NOW).stream()
                .map(entry -> entry.said())
                .filter(said -> said.side() != Side.BEFORE && said.side() != Side.AFTER)
                .forEach(said -> editing.add(
                        copy,
                        new RelationSaid(
                                said.place(),
                                of(words, said.kind()),
                                said.side(),
                                said.title(),
                                copy.equals(said.other()) ? null : said.other(),
                                said.note(),
                                said.philosophy())));
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

    private static TermId of(Map<TermId, TermId> words, TermId old) {
        return Objects.requireNonNull(words.get(old), old.toString());
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
