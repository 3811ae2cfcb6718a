package jp.hagukumi.plan.quantity;

import java.util.ArrayList;
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

/** The sheet of the figures with which a plan was adopted, of tables that have been revised since. */
@Component
class OriginalFigureSheet implements SheetKind<QuantityContent> {

    private final SheetKind<QuantityContent> figures;
    private final Originals originals;

    OriginalFigureSheet(SheetKind<QuantityContent> quantityFigureSheet, Originals originals) {
        this.figures = quantityFigureSheet;
        this.originals = originals;
    }

    @Override
    public String code() {
        return "quantity-originals";
    }

    @Override
    public int order() {
        return 570;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_TABLE;
    }

    @Override
    public Class<QuantityContent> type() {
        return QuantityContent.class;
    }

    @Override
    public List<SheetColumn> columns() {
        return QuantityColumns.OF_FIGURE;
    }

    @Override
    public boolean isForReading() {
        return true;
    }

    @Override
    public Map<UUID, QuantityContent> contents(PlanId plan) {
        return figures.contents(plan);
    }

    @Override
    public List<Cells> rows(PlanId plan, Map<UUID, QuantityContent> contents, SheetKeys keys) {
        List<Cells> rows = new ArrayList<>();
        contents.forEach((id, now) -> {
            QuantityContent first = originals.of(plan, new QuantityTableId(id), PlanLedger.NOW, now);
            if (first != null) {
                QuantityCells.figures(Map.of(id, first), keys).forEach(texts -> rows.add(Cells.of(this, texts)));
            }
        });
        return rows;
    }

    @Override
    public String title(Cells row) {
        return QuantitySheets.titled(QuantityColumns.OF_FIGURE, row);
    }
}
