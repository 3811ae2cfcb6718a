package jp.hagukumi.plan.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.SheetKind;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The sheet of what came to be year by year, or why there is no value. */
@Component
class ValueSheet implements SheetKind<ActualContent> {

    private final Actuals actuals;
    private final IndicatorBook book;

    ValueSheet(Actuals actuals, IndicatorBook book) {
        this.actuals = actuals;
        this.book = book;
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

    @Override
    public Map<UUID, ActualContent> contents(PlanId plan) {
        Map<UUID, ActualContent> contents = new LinkedHashMap<>();
        actuals.ofPlan(plan).forEach(value -> {
            ActualContent content = value.content();
            if (content != null) {
                contents.put(value.id().value(), content);
            }
        });
        return contents;
    }

    /** Values of an indicator that was taken out come back with it; until then they are not in the plan. */
    @Override
    public Map<UUID, ActualContent> shown(PlanId plan, Map<UUID, ActualContent> kept, long change) {
        Set<IndicatorId> gone = book.gone(plan, change);
        Map<UUID, ActualContent> shown = new LinkedHashMap<>(kept);
        shown.values().removeIf(value -> gone.contains(value.indicator()));
        return shown;
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, ActualContent> contents, SheetKeys keys) {
        Map<IndicatorId, String> rowKeys = book.rowKeys(plan);
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
