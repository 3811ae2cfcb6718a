package jp.hagukumi.plan.indicator;

import java.util.List;
import java.util.Optional;
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
 * Writes indicators and yearly values, each change recorded under the edit that makes it. It asks for no permission:
 * beginning the edit has judged that. Screens ask {@link IndicatorEditing} and {@link ActualEntry}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IndicatorWriter {

    private final Indicators indicators;
    private final Actuals actuals;
    private final PlanLedger ledger;
    private final PlanReader plans;

    IndicatorWriter(Indicators indicators, Actuals actuals, PlanLedger ledger, PlanReader plans) {
        this.indicators = indicators;
        this.actuals = actuals;
        this.ledger = ledger;
        this.plans = plans;
    }

    /**
     * Brings an indicator into the plan. One with the same row key that was taken out is the same indicator and comes
     * back with its values; a blank key is given one.
     */
    public IndicatorId add(Edit edit, IndicatorContent content) {
        String key = content.rowKey().isBlank() ? freeKey(edit.plan()) : content.rowKey();
        IndicatorContent keyed = content.withRowKey(key);
        expectElement(edit.plan(), keyed.element());
        Optional<Indicator> known = indicators.findByPlanAndRowKey(edit.plan(), key);
        RuleViolation.unless(known.isEmpty() || known.get().isGone(), "plan.violation.indicatorKeyTaken", key);
        Indicator indicator = known.orElseGet(() -> new Indicator(edit.plan(), keyed));
        indicator.say(keyed);
        indicators.saveAndFlush(indicator);
        ledger.changed(edit, Thing.INDICATOR, indicator.id().value(), null);
        return indicator.id();
    }

    /** Makes an indicator say something else; nothing is recorded when it says the same. */
    public void change(Edit edit, IndicatorId id, IndicatorContent content) {
        Indicator indicator = present(edit.plan(), id);
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

    /** Takes an indicator out of the plan. Its values stay and come back with it. */
    public void remove(Edit edit, IndicatorId id) {
        Indicator indicator = present(edit.plan(), id);
        IndicatorContent before = indicator.content();
        indicator.goAway();
        indicators.saveAndFlush(indicator);
        ledger.changed(edit, Thing.INDICATOR, id.value(), before);
    }

    /** Enters the value of a sub-series for a year, or why there is none; nothing is recorded when it says the same. */
    public ActualId enter(Edit edit, ActualContent content) {
        Indicator indicator = present(edit.plan(), content.indicator());
        RuleViolation.unless(
                indicator.content().series(content.series()).isPresent(), "plan.violation.actualSeriesGone");
        Optional<Actual> known =
                actuals.findByIndicatorAndSeriesAndYear(content.indicator(), content.series(), content.year());
        ActualContent before = known.map(Actual::content).orElse(null);
        if (content.equals(before)) {
            return known.orElseThrow().id();
        }
        Actual actual = known.orElseGet(() -> new Actual(content));
        actual.say(content);
        actuals.saveAndFlush(actual);
        ledger.changed(edit, Thing.ACTUAL, actual.id().value(), before);
        return actual.id();
    }

    /** Nothing is entered any more for a year; what was stays in the history. */
    public void clear(Edit edit, ActualId id) {
        Actual actual = actuals.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.actualGone"));
        present(edit.plan(), actual.indicator());
        ActualContent before = actual.content();
        if (before == null) {
            return;
        }
        actual.clear();
        actuals.saveAndFlush(actual);
        ledger.changed(edit, Thing.ACTUAL, id.value(), before);
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
        indicators.saveAndFlush(indicator);
        ledger.changed(edit, Thing.INDICATOR, subject, now);
    }

    /** Puts a value back; null clears it. */
    void restore(Edit edit, UUID subject, @Nullable ActualContent before) {
        Actual actual = actuals.findById(new ActualId(subject))
                .orElseThrow(() -> new RuleViolation("plan.violation.actualGone"));
        ActualContent now = actual.content();
        if (before == null) {
            actual.clear();
        } else {
            actual.say(before);
        }
        actuals.saveAndFlush(actual);
        ledger.changed(edit, Thing.ACTUAL, subject, now);
    }

    void expect(IndicatorId id, long seenVersion) {
        indicators
                .findById(id)
                .orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"))
                .expect(seenVersion);
    }

    private Indicator present(PlanId plan, IndicatorId id) {
        return indicators
                .findById(id)
                .filter(one -> one.plan().equals(plan) && !one.isGone())
                .orElseThrow(() -> new RuleViolation("plan.violation.indicatorGone"));
    }

    private void expectElement(PlanId plan, ElementId element) {
        RuleViolation.unless(
                plans.element(element).filter(row -> row.plan().equals(plan)).isPresent(),
                "plan.violation.elementGone");
    }

    /** A sub-series with values stays: its values would belong to nothing. */
    private void expectSeriesOfValues(Indicator indicator, IndicatorContent content) {
        for (Actual actual : actuals.findByIndicatorOrderBySeriesAscYearAsc(indicator.id())) {
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
