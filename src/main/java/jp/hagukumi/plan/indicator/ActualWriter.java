package jp.hagukumi.plan.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes yearly values, each change recorded under the edit that makes it; many are read and written in one go. It asks
 * for no permission: beginning the edit has judged that. Screens ask {@link ActualEntry}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActualWriter {

    private static final int AT_ONCE = 1000;

    /** Where a value stands: there is one at most. */
    record Place(IndicatorId indicator, String series, FiscalYear year) {
        static Place of(ActualContent content) {
            return new Place(content.indicator(), content.series(), content.year());
        }
    }

    private final Indicators indicators;
    private final Actuals actuals;
    private final PlanLedger ledger;

    ActualWriter(Indicators indicators, Actuals actuals, PlanLedger ledger) {
        this.indicators = indicators;
        this.actuals = actuals;
        this.ledger = ledger;
    }

    /** Enters the value of a sub-series for a year, or why there is none; nothing is recorded when it says the same. */
    void enter(Edit edit, ActualContent content) {
        enter(edit, List.of(content));
    }

    /** Enters values, all in one go. */
    void enter(Edit edit, Collection<ActualContent> contents) {
        Map<IndicatorId, Indicator> of = new HashMap<>();
        Map<Place, Actual> known = entered(contents);
        Map<UUID, Optional<ActualContent>> before = new LinkedHashMap<>();
        List<Actual> added = new ArrayList<>();
        for (ActualContent content : contents) {
            Indicator indicator = of.computeIfAbsent(content.indicator(), id -> indicators.present(edit.plan(), id));
            RuleViolation.unless(indicator.hasSeries(content.series()), "plan.violation.actualSeriesGone");
            Actual actual = known.get(Place.of(content));
            if (actual == null) {
                actual = new Actual(content);
                known.put(Place.of(content), actual);
                added.add(actual);
                before.put(actual.id().value(), Optional.empty());
            } else if (!content.equals(actual.content())) {
                before.putIfAbsent(actual.id().value(), Optional.ofNullable(actual.content()));
                actual.say(content);
            }
        }
        actuals.saveAll(added);
        actuals.flush();
        ledger.changed(edit, Thing.ACTUAL, before);
    }

    /** Refuses when something else stands there by now than was seen. */
    void expectSeen(Collection<DecidedValue> values) {
        Map<Place, Actual> known =
                entered(values.stream().map(DecidedValue::content).toList());
        for (DecidedValue value : values) {
            Actual there = known.get(Place.of(value.content()));
            if (!Optional.ofNullable(there).map(Actual::content).equals(value.seen())) {
                throw new StaleVersion();
            }
        }
    }

    /** Nothing is entered any more for a year; what was stays in the history. */
    void clear(Edit edit, ActualId id) {
        Actual actual = actuals.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.actualGone"));
        indicators.present(edit.plan(), actual.indicator());
        clear(edit, List.of(actual));
    }

    /** The same where contents say, all in one go. */
    void clearPlaces(Edit edit, Collection<ActualContent> contents) {
        Map<Place, Actual> known = entered(contents);
        clear(
                edit,
                contents.stream()
                        .map(content -> known.get(Place.of(content)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Nothing is entered any more for some indicators. */
    void clearAll(Edit edit, Collection<IndicatorId> of) {
        clear(edit, of(of));
    }

    private void clear(Edit edit, Collection<Actual> values) {
        Map<UUID, Optional<ActualContent>> before = new LinkedHashMap<>();
        for (Actual value : values) {
            ActualContent content = value.content();
            if (content != null) {
                before.put(value.id().value(), Optional.of(content));
                value.clear();
            }
        }
        actuals.flush();
        ledger.changed(edit, Thing.ACTUAL, before);
    }

    private Map<Place, Actual> entered(Collection<ActualContent> contents) {
        Map<Place, Actual> entered = new HashMap<>();
        of(contents.stream().map(ActualContent::indicator).distinct().toList())
                .forEach(actual -> entered.put(actual.place(), actual));
        return entered;
    }

    /** All values of some indicators, also cleared ones. */
    List<Actual> of(Collection<IndicatorId> of) {
        List<IndicatorId> all = List.copyOf(of);
        List<Actual> values = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            values.addAll(actuals.findByIndicatorIn(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return values;
    }

    /** Puts a value back; null clears it. It is written with all others that are put back with it. */
    void restore(Edit edit, UUID subject, @Nullable ActualContent before) {
        Actual actual = actuals.findById(new ActualId(subject))
                .orElseThrow(() -> new RuleViolation("plan.violation.actualGone"));
        ActualContent now = actual.content();
        if (before == null) {
            actual.clear();
        } else {
            actual.say(before);
        }
        ledger.changed(edit, Thing.ACTUAL, subject, now);
    }
}
