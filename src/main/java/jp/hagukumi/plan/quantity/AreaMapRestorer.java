package jp.hagukumi.plan.quantity;

import java.util.Objects;
import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the areas of a plan back; whoever calls has judged permission by beginning the edit. */
@Component
class AreaMapRestorer implements Restorer<AreaTree> {

    private final AreaMaps maps;
    private final QuantityTables tables;
    private final PlanLedger ledger;

    AreaMapRestorer(AreaMaps maps, QuantityTables tables, PlanLedger ledger) {
        this.maps = maps;
        this.tables = tables;
        this.ledger = ledger;
    }

    @Override
    public Thing thing() {
        return Thing.QUANTITY_AREAS;
    }

    @Override
    public Class<AreaTree> type() {
        return AreaTree.class;
    }

    @Override
    public @Nullable AreaTree now(UUID subject) {
        return maps.findById(new PlanId(subject)).map(AreaMap::tree).orElse(null);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable AreaTree before) {
        PlanId plan = new PlanId(subject);
        AreaMap map = maps.findById(plan).orElse(null);
        ledger.changed(edit, Thing.QUANTITY_AREAS, subject, map == null ? null : map.tree());
        AreaTree wanted = Objects.requireNonNullElse(before, AreaTree.NONE);
        AreasInUse.check(tables.findAllByPlanOrderByPlaceAscIdAsc(plan), wanted);
        if (map == null) {
            map = new AreaMap(plan);
        }
        map.draw(wanted);
        maps.save(map);
    }
}
