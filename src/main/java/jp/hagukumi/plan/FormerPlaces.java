package jp.hagukumi.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where elements that come back stand again. The tree is read once for all of them, while their places are free. */
final class FormerPlaces {

    private final PlanId plan;
    private final StoredElements stored;
    private final ElementPlaces rooms;
    private Map<ElementId, ElementPlace> places;
    private final Set<String> taken = new HashSet<>();

    FormerPlaces(PlanId plan, StoredElements stored, ElementPlaces rooms) {
        this.plan = plan;
        this.stored = stored;
        this.rooms = rooms;
        this.places = stored.places(plan);
        noteTaken();
    }

    private void noteTaken() {
        taken.clear();
        places.values().forEach(place -> taken.add(place.sortPath()));
    }

    /**
     * The place of an element, which has it from then on.
     *
     * @param formerPath where it stood before
     */
    ElementPlace of(ElementId id, @Nullable ElementId parent, int level, String formerPath) {
        ElementPlace above = parent == null ? null : places.get(parent);
        boolean fits = parent == null || (above != null && above.level() < level);
        String path = SortPath.of(above == null ? null : above.sortPath(), Integer.parseInt(SortPath.last(formerPath)));
        ElementPlace place;
        if (fits && !taken.contains(path)) {
            place = new ElementPlace(parent, path, level);
        } else {
            place = rooms.room(plan, parent, level, rooms.position(plan, parent, id, formerPath));
            // Others may have had to move up.
            places = stored.places(plan);
            noteTaken();
        }
        places.put(id, place);
        taken.add(place.sortPath());
        return place;
    }
}
