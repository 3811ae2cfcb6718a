package jp.hagukumi.plan.quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.Cells;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
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
    private final PlanLedger ledger;

    ActualFigureSheet(QuantityTables tables, QuantityActualsStore store, PlanLedger ledger) {
        this.tables = tables;
        this.store = store;
        this.ledger = ledger;
    }

    @Override
    public String code() {
        return QuantityColumns.ACTUALS;
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
        return QuantityColumns.OF_ACTUAL;
    }

    @Override
    public boolean isYearly() {
        return true;
    }

    @Override
    public Map<UUID, ActualsContent> contents(PlanId plan) {
        List<QuantityTableId> all = tables.findAllByPlanOrderByPlaceAscIdAsc(plan).stream()
                .map(QuantityTable::id)
                .toList();
        Map<UUID, ActualsContent> contents = new LinkedHashMap<>();
        all.forEach(table -> contents.put(table.value(), ActualsContent.NONE));
        store.findAllById(all).forEach(came -> contents.put(came.id().value(), came.content()));
        return contents;
    }

    /**
     * Figures of lines, years and areas that their table does not have are kept, but not shown; of what came of those there
     * is no word in the ledger when the table changes.
     */
    @Override
    public Map<UUID, ActualsContent> shown(PlanId plan, Map<UUID, ActualsContent> kept, long change) {
        Map<UUID, QuantityForm> forms = new HashMap<>();
        tables.findAllByPlanOrderByPlaceAscIdAsc(plan)
                .forEach(table -> forms.put(table.id().value(), table.form()));
        ledger.since(plan, Thing.QUANTITY_TABLE, change, QuantityContent.class).forEach((id, said) -> {
            if (said.isPresent()) {
                forms.put(id, said.get().form());
            } else {
                forms.remove(id);
            }
        });
        Map<UUID, ActualsContent> shown = new LinkedHashMap<>();
        kept.forEach((id, came) -> {
            QuantityForm form = forms.get(id);
            if (form != null) {
                shown.put(
                        id,
                        new ActualsContent(came.figures().stream()
                                .filter(figure -> form.has(figure.cell()))
                                .toList()));
            }
        });
        return shown;
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, ActualsContent> contents, SheetKeys keys) {
        return QuantityCells.actuals(contents, keys).stream()
                .map(texts -> Cells.of(this, texts))
                .toList();
    }

    @Override
    public String title(Cells row) {
        return QuantitySheets.titled(QuantityColumns.OF_ACTUAL, row);
    }
}
