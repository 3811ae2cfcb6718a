package jp.hagukumi.plan.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.SheetColumn;
import jp.hagukumi.plan.SheetKeys;
import jp.hagukumi.plan.SheetKind;
import jp.hagukumi.plan.Thing;
import org.springframework.stereotype.Component;

/** The sheet of what came of demand and capacity. */
@Component
class ActualFigureSheet implements SheetKind<ActualsContent> {

    private final QuantityTables tables;
    private final QuantityActualsStore store;

    ActualFigureSheet(QuantityTables tables, QuantityActualsStore store) {
        this.tables = tables;
        this.store = store;
    }

    @Override
    public String code() {
        return QuantityCells.ACTUALS;
    }

    @Override
    public int order() {
        return 560;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_ACTUAL;
    }

    @Override
    public Class<ActualsContent> type() {
        return ActualsContent.class;
    }

    @Override
    public List<SheetColumn> columns() {
        return QuantityCells.OF_ACTUAL;
    }

    @Override
    public boolean isYearly() {
        return true;
    }

    /** Figures of lines, years and areas that their table no longer has are kept, but no longer shown. */
    @Override
    public Map<UUID, ActualsContent> contents(PlanId plan) {
        Map<UUID, ActualsContent> contents = new LinkedHashMap<>();
        for (QuantityTable table : tables.findAllByPlanOrderByPlaceAscIdAsc(plan)) {
            store.findById(table.id())
                    .ifPresent(came -> contents.put(
                            table.id().value(),
                            new ActualsContent(came.content().figures().stream()
                                    .filter(figure -> table.has(figure.cell()))
                                    .toList())));
        }
        return contents;
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, ActualsContent> contents, SheetKeys keys) {
        return QuantityCells.actuals(contents, keys).stream()
                .map(texts -> Cells.of(this, texts))
                .toList();
    }

    @Override
    public String title(Cells row) {
        return QuantitySheets.titled(QuantityCells.OF_ACTUAL, row);
    }
}
