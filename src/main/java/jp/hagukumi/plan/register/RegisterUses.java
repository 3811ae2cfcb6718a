package jp.hagukumi.plan.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementUses;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.IndicatorLinks;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import org.springframework.stereotype.Component;

/** What uses the words and registers of a plan; whoever calls it has judged permission. */
@Component
class RegisterUses {

    private final ElementUses elements;
    private final IndicatorBook indicators;
    private final RegisterBook book;

    RegisterUses(ElementUses elements, IndicatorBook indicators, RegisterBook book) {
        this.elements = elements;
        this.indicators = indicators;
        this.book = book;
    }

    /** By the id of a word, a partner or a piece of evidence: first elements in tree order, then indicators. */
    Map<UUID, List<Use>> of(PlanId plan, int revision) {
        Map<UUID, List<Use>> uses = new HashMap<>();
        elements.of(plan, revision)
                .forEach((used, links) -> links.forEach(
                        link -> add(uses, used, link.codeAndTitle(), PlanLinks.element(plan, link.id()))));
        List<Registered<EvidenceSaid>> resting = book.evidence(plan, revision).stream()
                .filter(entry -> !entry.said().indicators().isEmpty())
                .toList();
        if (!resting.isEmpty()) {
            Map<IndicatorId, IndicatorRecord> named = indicators.of(plan, revision).stream()
                    .collect(Collectors.toMap(IndicatorRecord::id, Function.identity()));
            resting.forEach(entry -> entry.said().indicators().stream()
                    .map(named::get)
                    .filter(one -> one != null)
                    .forEach(one -> add(
                            uses, entry.id().value(), one.content().name(), IndicatorLinks.indicator(plan, one.id()))));
        }
        return uses;
    }

    private static void add(Map<UUID, List<Use>> uses, UUID used, String title, String path) {
        uses.computeIfAbsent(used, first -> new ArrayList<>()).add(new Use(title, path));
    }
}
