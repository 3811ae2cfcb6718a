package jp.hagukumi.plan.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.SheetKind;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The sheet of what came to be year by year, or why there is no value. */
@Component
class ValueSheet implements SheetKind<ActualContent> {

    private final Indicators indicators;
    private final Actuals actuals;
    private final PlanLedger ledger;

    ValueSheet(Indicators indicators, Actuals actuals, PlanLedger ledger) {
        this.indicators = indicators;
        this.actuals = actuals;
        this.ledger = ledger;
    }

    @Override
    public String code() {
        return IndicatorCells.VALUES;
    }

    @Override
    public int order() {
        return 440;
    }

    @Override
    public Thing thing() {
        return Thing.ACTUAL;
    }

    @Override
    public Class<ActualContent> type() {
        return ActualContent.class;
    }

    @Override
    public List<SheetColumn> columns() {
        return IndicatorCells.OF_VALUE;
    }

    @Override
    public boolean isYearly() {
        return true;
    }

    /** Values of an indicator that was taken out come back with it; until then they are not in the plan. */
    @Override
    public Map<UUID, ActualContent> contents(PlanId plan) {
        return contents(plan, gone(plan));
    }

    /** Indicators may have come or gone since, with no word in the ledger about their values. */
    @Override
    public Map<UUID, ActualContent> contentsThen(PlanId plan, Map<UUID, ActualContent> now, long change) {
        Set<UUID> gone = gone(plan);
        ledger.since(plan, Thing.INDICATOR, change, IndicatorContent.class).forEach((indicator, said) -> {
            if (said.isPresent()) {
                gone.remove(indicator);
            } else {
                gone.add(indicator);
            }
        });
        return contents(plan, gone);
    }

    private Set<UUID> gone(PlanId plan) {
        return indicators.findByPlan(plan).stream()
                .filter(Indicator::isGone)
                .map(one -> one.id().value())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<UUID, ActualContent> contents(PlanId plan, Set<UUID> gone) {
        Map<UUID, ActualContent> contents = new LinkedHashMap<>();
        actuals.ofPlan(plan).forEach(value -> {
            ActualContent content = value.content();
            if (content != null && !gone.contains(content.indicator().value())) {
                contents.put(value.id().value(), content);
            }
        });
        return contents;
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, ActualContent> contents, SheetKeys keys) {
        Map<IndicatorId, String> rowKeys = new HashMap<>();
        indicators
                .findByPlan(plan)
                .forEach(one -> rowKeys.put(one.id(), one.content().rowKey()));
        return contents.values().stream()
                .map(value -> Cells.of(
                        this,
                        IndicatorCells.value(
                                value,
                                Objects.requireNonNullElse(
                                        rowKeys.get(value.indicator()),
                                        value.indicator().toString()))))
                .toList();
    }

    @Override
    public String title(Cells row) {
        return IndicatorSheets.titled(row, IndicatorCells.SERIES, IndicatorCells.YEAR);
    }
}
