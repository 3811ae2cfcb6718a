package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.plan.ElementSaid;
import org.jspecify.annotations.Nullable;

/** Elements as they were at the end of a revision: what differs from today is known, the rest is as it is today. */
final class ElementsThen {

    private static final String BETWEEN = " › ";

    private final ElementsNow now;
    private final Map<UUID, Optional<ElementSaid>> differing;

    ElementsThen(ElementsNow now, Map<UUID, Optional<ElementSaid>> differing) {
        this.now = now;
        this.differing = differing;
    }

    /** Reads elements and everything above them; one statement for each level of the tree. */
    void load(Collection<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        List<UUID> level = ids.stream().distinct().filter(seen::add).toList();
        while (!level.isEmpty()) {
            now.load(level.stream().filter(id -> !differing.containsKey(id)).toList());
            List<UUID> above = new ArrayList<>();
            for (UUID id : level) {
                ElementSaid said = get(id);
                UUID parent = said == null ? null : said.parent();
                if (parent != null && seen.add(parent)) {
                    above.add(parent);
                }
            }
            level = above;
        }
    }

    @Nullable
    ElementSaid get(UUID id) {
        Optional<ElementSaid> then = differing.get(id);
        return then == null ? now.get(id) : then.orElse(null);
    }

    /** Code and title, empty when it was not there. */
    String name(UUID id) {
        ElementSaid said = get(id);
        if (said == null) {
            return "";
        }
        return said.code().isEmpty() ? said.title() : said.code() + " " + said.title();
    }

    /** The names from the top down to an element; empty for none. */
    String path(@Nullable UUID element) {
        List<String> names = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (UUID id = element; id != null && seen.add(id); ) {
            names.add(name(id));
            ElementSaid said = get(id);
            id = said == null ? null : said.parent();
        }
        return String.join(BETWEEN, names.reversed());
    }

    /** Sorts things in the order of the tree by the element that they stand on. */
    String order(@Nullable UUID element) {
        ElementSaid said = element == null ? null : get(element);
        return said == null ? "" : said.sortPath();
    }
}
