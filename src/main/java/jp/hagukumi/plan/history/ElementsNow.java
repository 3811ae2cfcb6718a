package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementSaid;
import jp.hagukumi.plan.PlanReader;
import org.jspecify.annotations.Nullable;

/** Elements as they are today, read many at once when they are needed and remembered for as long as one comparison. */
final class ElementsNow {

    private static final int AT_ONCE = 1000;

    private final PlanReader reader;
    private final Map<UUID, ElementSaid> read = new HashMap<>();
    private final Set<UUID> asked = new HashSet<>();

    ElementsNow(PlanReader reader) {
        this.reader = reader;
    }

    void load(Collection<UUID> ids) {
        List<ElementId> wanted = new ArrayList<>();
        ids.stream().filter(asked::add).map(ElementId::new).forEach(wanted::add);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            reader.elements(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)))
                    .forEach(row -> read.put(row.id().value(), row.said()));
        }
    }

    @Nullable
    ElementSaid get(UUID id) {
        if (!asked.contains(id)) {
            load(List.of(id));
        }
        return read.get(id);
    }
}
