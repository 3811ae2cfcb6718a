package jp.hagukumi.plan.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All indicators and yearly values of plans, as they stand and as they stood. It asks for no permission: whoever calls
 * it has judged that. Screens ask {@link IndicatorQueries}.
 */
@Component
@Transactional(readOnly = true)
public class IndicatorBook {

    private final Indicators indicators;
    private final Actuals actuals;
    private final PlanLedger ledger;

    IndicatorBook(Indicators indicators, Actuals actuals, PlanLedger ledger) {
        this.indicators = indicators;
        this.actuals = actuals;
        this.ledger = ledger;
    }

    /**
     * The indicators of a plan by element and place, in no order of elements.
     *
     * @param revision as of the end of which revision, {@link PlanLedger#NOW} for today
     */
    public List<IndicatorRecord> of(PlanId plan, int revision) {
        Map<UUID, Long> versions = new HashMap<>();
        Map<UUID, IndicatorContent> said = new HashMap<>();
        indicators.findByPlan(plan).forEach(one -> {
            versions.put(one.id().value(), one.version());
            if (!one.isGone()) {
                said.put(one.id().value(), one.content());
            }
        });
        past(plan, Thing.INDICATOR, revision, IndicatorContent.class, said);
        Map<IndicatorId, List<ActualRecord>> values = values(plan, revision);
        return said.entrySet().stream()
                .map(one -> {
                    IndicatorId id = new IndicatorId(one.getKey());
                    return new IndicatorRecord(
                            id,
                            versions.getOrDefault(one.getKey(), 0L),
                            plan,
                            one.getValue(),
                            values.getOrDefault(id, List.of()));
                })
                .sorted(Comparator.comparing(
                                (IndicatorRecord one) -> one.content().element().toString())
                        .thenComparing(one -> one.content().place())
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    private Map<IndicatorId, List<ActualRecord>> values(PlanId plan, int revision) {
        Map<UUID, Long> versions = new HashMap<>();
        Map<UUID, ActualContent> said = new LinkedHashMap<>();
        actuals.ofPlan(plan).forEach(one -> {
            versions.put(one.id().value(), one.version());
            ActualContent content = one.content();
            if (content != null) {
                said.put(one.id().value(), content);
            }
        });
        past(plan, Thing.ACTUAL, revision, ActualContent.class, said);
        return said.entrySet().stream()
                .map(one -> new ActualRecord(
                        new ActualId(one.getKey()), versions.getOrDefault(one.getKey(), 0L), one.getValue()))
                .sorted(Comparator.comparing((ActualRecord one) -> one.content().series())
                        .thenComparing(one -> one.content().year()))
                .collect(Collectors.groupingBy(one -> one.content().indicator()));
    }

    private <T extends Record> void past(PlanId plan, Thing thing, int revision, Class<T> type, Map<UUID, T> now) {
        if (revision == PlanLedger.NOW) {
            return;
        }
        ledger.differing(plan, thing, revision, type)
                .forEach((id, said) -> said.ifPresentOrElse(then -> now.put(id, then), () -> now.remove(id)));
    }

    /** The indicators of one element, in their order. */
    public List<IndicatorRecord> of(PlanId plan, ElementId element, int revision) {
        if (revision != PlanLedger.NOW) {
            return of(plan, revision).stream()
                    .filter(one -> one.content().element().equals(element))
                    .toList();
        }
        return indicators.findByElementAndGoneFalse(element).stream()
                .map(this::now)
                .sorted(Comparator.comparing(
                                (IndicatorRecord one) -> one.content().place())
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    /** One indicator, also one that stood in the plan then and is gone now. */
    public Optional<IndicatorRecord> find(IndicatorId id, int revision) {
        Optional<Indicator> stored = indicators.findById(id);
        if (stored.isEmpty() || revision == PlanLedger.NOW) {
            return stored.filter(one -> !one.isGone()).map(this::now);
        }
        return of(stored.get().plan(), revision).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private IndicatorRecord now(Indicator indicator) {
        List<ActualRecord> values = new ArrayList<>();
        for (Actual actual : actuals.findByIndicatorOrderBySeriesAscYearAsc(indicator.id())) {
            ActualContent content = actual.content();
            if (content != null) {
                values.add(new ActualRecord(actual.id(), actual.version(), content));
            }
        }
        return new IndicatorRecord(indicator.id(), indicator.version(), indicator.plan(), indicator.content(), values);
    }

    /** The keys by which workbooks know the indicators of a plan, also those that are gone. */
    public Map<IndicatorId, String> rowKeys(PlanId plan) {
        return indicators.findByPlan(plan).stream().collect(Collectors.toMap(Indicator::id, Indicator::rowKey));
    }

    /**
     * The indicators of a plan that were gone.
     *
     * @param change when this was the last change of the ledger
     */
    public Set<IndicatorId> gone(PlanId plan, long change) {
        Set<IndicatorId> gone = indicators.findByPlan(plan).stream()
                .filter(Indicator::isGone)
                .map(Indicator::id)
                .collect(Collectors.toCollection(HashSet::new));
        ledger.since(plan, Thing.INDICATOR, change, IndicatorContent.class).forEach((id, said) -> {
            if (said.isPresent()) {
                gone.remove(new IndicatorId(id));
            } else {
                gone.add(new IndicatorId(id));
            }
        });
        return gone;
    }

    /** The plan of an indicator, also of one that is gone. */
    Optional<PlanId> planOf(IndicatorId id) {
        return indicators.findById(id).map(Indicator::plan);
    }

    /** What is entered where a content says: the same indicator, sub-series and year. */
    Optional<ActualRecord> entered(ActualContent where) {
        return actuals.findByIndicatorAndSeriesAndYear(where.indicator(), where.series(), where.year())
                .flatMap(one -> Optional.ofNullable(one.content())
                        .map(content -> new ActualRecord(one.id(), one.version(), content)));
    }

    /** Everything that was ever entered for an indicator, also what was cleared. */
    List<UUID> actualsOf(IndicatorId id) {
        return actuals.findByIndicatorOrderBySeriesAscYearAsc(id).stream()
                .map(one -> one.id().value())
                .toList();
    }

    @Nullable
    ActualContent actual(UUID id) {
        return actuals.findById(new ActualId(id)).map(Actual::content).orElse(null);
    }

    /** What an indicator says now, null when it is not in the plan. */
    @Nullable
    IndicatorContent content(UUID id) {
        return indicators
                .findById(new IndicatorId(id))
                .filter(one -> !one.isGone())
                .map(Indicator::content)
                .orElse(null);
    }
}
