package jp.hagukumi.plan.quantity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.history.ComparedThing;
import jp.hagukumi.plan.history.SaidField;
import jp.hagukumi.plan.history.SaidWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The areas for which services are planned, where two dates of a plan are compared. Every area is a part of its own. */
@Component
class ComparedAreas implements ComparedThing<AreaTree> {

    private final AreaMaps maps;

    ComparedAreas(AreaMaps maps) {
        this.maps = maps;
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
    public Map<UUID, AreaTree> now(PlanId plan, Collection<UUID> subjects) {
        Map<UUID, AreaTree> said = new HashMap<>();
        maps.findAllById(subjects.stream().map(PlanId::new).toList())
                .forEach(map -> said.put(map.plan().value(), map.tree()));
        return said;
    }

    @Override
    public String title(UUID subject, AreaTree said, SaidWords words) {
        return words.say("plan.Thing.QUANTITY_AREAS");
    }

    @Override
    public @Nullable UUID above(AreaTree said) {
        return null;
    }

    @Override
    public List<SaidField> fields(UUID subject, AreaTree said, SaidWords words) {
        return said.areas().stream()
                .map(area -> new SaidField(area.id().toString(), area.kind(), area.name()))
                .toList();
    }
}
