package jp.hagukumi.plan.quantity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Figures of lines, years and areas that their table no longer has are kept, but no longer shown. */
    @Override
    public Map<UUID, ActualsContent> contents(PlanId plan) {
        return contents(plan, Map.of());
    }

    /** Lines, years and areas may have come or gone since, with no word in the ledger about what came of them. */
    @Override
    public Map<UUID, ActualsContent> contentsThen(PlanId plan, Map<UUID, ActualsContent> now, long change) {
        Map<UUID, QuantityForm> forms = new HashMap<>();
        ledger.since(plan, Thing.QUANTITY_TABLE, change, QuantityContent.class)
                .forEach((id, said) -> said.ifPresent(table -> forms.put(id, table.form())));
        return contents(plan, forms);
    }

    /** @param forms of tables that had another one than today */
    private Map<UUID, ActualsContent> contents(PlanId plan, Map<UUID, QuantityForm> forms) {
        Map<UUID, ActualsContent> contents = new LinkedHashMap<>();
        for (QuantityTable table : tables.findAllByPlanOrderByPlaceAscIdAsc(plan)) {
            UUID id = table.id().value();
            QuantityForm form = Objects.requireNonNullElseGet(forms.get(id), table::form);
            store.findById(table.id())
                    .ifPresent(came -> contents.put(
                            id,
                            new ActualsContent(came.content().figures().stream()
                                    .filter(figure -> form.has(figure.cell()))
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
        return QuantitySheets.titled(QuantityColumns.OF_ACTUAL, row);
    }
}
