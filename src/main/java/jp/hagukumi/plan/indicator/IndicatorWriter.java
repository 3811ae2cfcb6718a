package jp.hagukumi.plan.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes indicators, each change recorded under the edit that makes it. It asks for no permission:
 * beginning the edit has judged that. Screens ask {@link IndicatorEditing}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IndicatorWriter {

    private final Indicators indicators;
    private final ActualWriter values;
    private final PlanLedger ledger;
    private final PlanReader plans;

    IndicatorWriter(Indicators indicators, ActualWriter values, PlanLedger ledger, PlanReader plans) {
        this.indicators = indicators;
        this.values = values;
        this.ledger = ledger;
        this.plans = plans;
    }

    /**
     * Brings an indicator into the plan; a blank key is given one. It begins without values, also under the key of one that
     * was taken out: what came of that one stays in the history.
     */
    public IndicatorId add(Edit edit, IndicatorContent content) {
        String key = content.rowKey().isBlank() ? freeKey(edit.plan()) : content.rowKey();
        IndicatorContent keyed = content.withRowKey(key);
        expectElement(edit.plan(), keyed.element());
        Optional<Indicator> known = indicators.findByPlanAndRowKey(edit.plan(), key);
        RuleViolation.unless(known.isEmpty() || known.get().isGone(), "plan.violation.indicatorKeyTaken", key);
        known.ifPresent(gone -> values.clearAll(edit, List.of(gone.id())));
        Indicator indicator = known.orElseGet(() -> new Indicator(edit.plan(), keyed));
        indicator.say(keyed);
        indicators.saveAndFlush(indicator);
        ledger.changed(edit, Thing.INDICATOR, indicator.id().value(), null);
        return indicator.id();
    }

    /** Makes an indicator say something else; nothing is recorded when it says the same. */
    public void change(Edit edit, IndicatorId id, IndicatorContent content) {
        Indicator indicator = indicators.present(edit.plan(), id);
        IndicatorContent before = indicator.content();
        if (before.equals(content)) {
            return;
        }
        expectElement(edit.plan(), content.element());
        if (!before.rowKey().equals(content.rowKey())) {
            RuleViolation.unless(
                    indicators
                            .findByPlanAndRowKey(edit.plan(), content.rowKey())
                            .isEmpty(),
                    "plan.violation.indicatorKeyTaken",
                    content.rowKey());
        }
        expectSeriesOfValues(indicator, content);
        indicator.say(content);
        indicators.saveAndFlush(indicator);
        ledger.changed(edit, Thing.INDICATOR, id.value(), before);
    }

    /**
     * Makes indicators say what a workbook says, each known by its row key; those that are not there are added. Their
     * elements are the plan's.
     *
     * @param back the keys of those that were taken out since the workbook was written; they come back with their values,
     *     the others begin without
     * @return all indicators of the plan by their keys
     */
    Map<String, IndicatorId> put(Edit edit, Collection<IndicatorContent> contents, Set<String> back) {
        Map<String, Indicator> known = new HashMap<>();
        indicators.findByPlan(edit.plan()).forEach(one -> known.put(one.rowKey(), one));
        values.clearAll(
                edit,
                contents.stream()
                        .filter(content -> !back.contains(content.rowKey()))
                        .map(content -> known.get(content.rowKey()))
                        .filter(one -> one != null && one.isGone())
                        .map(Indicator::id)
                        .toList());
        Map<UUID, Optional<IndicatorContent>> before = new LinkedHashMap<>();
        List<Indicator> added = new ArrayList<>();
        for (IndicatorContent content : contents) {
            Indicator indicator = known.get(content.rowKey());
            if (indicator == null) {
                indicator = new Indicator(edit.plan(), content);
                known.put(content.rowKey(), indicator);
                added.add(indicator);
                before.put(indicator.id().value(), Optional.empty());
            } else if (indicator.isGone() || !indicator.content().equals(content)) {
                expectSeriesOfValues(indicator, content);
                before.put(
                        indicator.id().value(),
                        indicator.isGone() ? Optional.empty() : Optional.of(indicator.content()));
                indicator.say(content);
            }
        }
        indicators.saveAll(added);
        indicators.flush();
        ledger.changed(edit, Thing.INDICATOR, before);
        Map<String, IndicatorId> ids = new HashMap<>();
        known.forEach((key, indicator) -> ids.put(key, indicator.id()));
        return ids;
    }

    /** Takes an indicator out of the plan. Its values stay, and come back with it when that is undone. */
    public void remove(Edit edit, IndicatorId id) {
        remove(edit, List.of(id));
    }

    /** The same for several. */
    void remove(Edit edit, Collection<IndicatorId> ids) {
        Map<UUID, Optional<IndicatorContent>> before = new LinkedHashMap<>();
        for (IndicatorId id : ids) {
            Indicator indicator = indicators.present(edit.plan(), id);
            before.put(id.value(), Optional.of(indicator.content()));
            indicator.goAway();
        }
        indicators.flush();
        ledger.changed(edit, Thing.INDICATOR, before);
    }

    /** Puts an indicator back; null takes it out. */
    void restore(Edit edit, UUID subject, @Nullable IndicatorContent before) {
        IndicatorId id = new IndicatorId(subject);
        Indicator indicator =
                indicators.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"));
        IndicatorContent now = indicator.isGone() ? null : indicator.content();
        if (before == null) {
            indicator.goAway();
        } else {
            expectElement(edit.plan(), before.element());
            expectSeriesOfValues(indicator, before);
            indicator.say(before);
        }
        ledger.changed(edit, Thing.INDICATOR, subject, now);
    }

    void expect(IndicatorId id, long seenVersion) {
        indicators
                .findById(id)
                .orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"))
                .expect(seenVersion);
    }

    private void expectElement(PlanId plan, ElementId element) {
        RuleViolation.unless(
                plans.element(element).filter(row -> row.plan().equals(plan)).isPresent(),
                "plan.violation.elementGone");
    }

    /** A sub-series with values stays: its values would belong to nothing. */
    private void expectSeriesOfValues(Indicator indicator, IndicatorContent content) {
        if (indicator.content().series().stream()
                .allMatch(one -> content.series(one.key()).isPresent())) {
            return;
        }
        for (Actual actual : values.of(List.of(indicator.id()))) {
            ActualContent value = actual.content();
            RuleViolation.unless(
                    value == null || content.series(value.series()).isPresent(),
                    "plan.violation.indicatorSeriesHasValues",
                    value == null
                            ? ""
                            : indicator
                                    .content()
                                    .series(value.series())
                                    .map(SeriesContent::name)
                                    .orElse(""));
        }
    }

    private String freeKey(PlanId plan) {
        List<String> taken = indicators.findByPlan(plan).stream()
                .map(one -> one.content().rowKey())
                .toList();
        int number = taken.size() + 1;
        while (taken.contains("I" + number)) {
            number++;
        }
        return "I" + number;
    }
}
