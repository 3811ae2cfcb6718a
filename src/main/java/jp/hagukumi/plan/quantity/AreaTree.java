package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a plan, in the plan's order. A whole may be divided in several ways at once (three areas and twelve
 * school districts); each way is a kind.
 */
public record AreaTree(List<Area> areas) implements Serializable {

    static final int NAME_MAX = 100;
    static final int KIND_MAX = 50;

    public static final AreaTree NONE = new AreaTree(List.of());

    public AreaTree {
        areas = List.copyOf(areas);
    }

    /** A division of an area: all its parts of one kind. */
    record Division(AreaId whole, String kind, List<AreaId> parts) {}

    /** Refuses areas without names, with the same name twice in one division, parts of nothing and parts of themselves. */
    void check() {
        Map<AreaId, Area> known = new HashMap<>();
        Set<List<String>> names = new HashSet<>();
        for (Area area : areas) {
            RuleViolation.unless(!area.name().isBlank() && !area.kind().isBlank(), "plan.violation.areaNameMissing");
            RuleViolation.unless(
                    area.name().length() <= NAME_MAX && area.kind().length() <= KIND_MAX,
                    "plan.violation.areaNameLong",
                    area.name());
            RuleViolation.unless(known.put(area.id(), area) == null, "plan.violation.areaTwice", area.name());
            RuleViolation.unless(
                    names.add(List.of(String.valueOf(area.parent()), area.kind(), area.name())),
                    "plan.violation.areaTwice",
                    area.name());
        }
        areas.forEach(area -> checkPlace(area, known));
    }

    private static void checkPlace(Area area, Map<AreaId, Area> known) {
        Set<AreaId> passed = new HashSet<>();
        Area at = area;
        while (at.parent() != null) {
            RuleViolation.unless(passed.add(at.id()), "plan.violation.areaCycle", area.name());
            Area above = known.get(at.parent());
            if (above == null) {
                throw new RuleViolation("plan.violation.areaParentGone", area.name());
            }
            at = above;
        }
    }

    public Optional<Area> area(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    /** The name of an area, empty if it is not known. */
    public String name(AreaId id) {
        return area(id).map(Area::name).orElse("");
    }

    /** How many areas stand above. */
    public int depth(AreaId id) {
        int depth = 0;
        Area at = area(id).orElse(null);
        while (at != null && at.parent() != null && depth < areas.size()) {
            depth++;
            at = area(at.parent()).orElse(null);
        }
        return depth;
    }

    /** How areas are divided, each division with all its parts. */
    List<Division> divisions() {
        Map<List<Object>, List<AreaId>> parts = new LinkedHashMap<>();
        for (Area area : areas) {
            @Nullable AreaId whole = area.parent();
            if (whole != null) {
                parts.computeIfAbsent(List.of(whole, area.kind()), key -> new ArrayList<>())
                        .add(area.id());
            }
        }
        return parts.entrySet().stream()
                .map(entry -> new Division(
                        (AreaId) entry.getKey().getFirst(),
                        (String) entry.getKey().getLast(),
                        List.copyOf(entry.getValue())))
                .toList();
    }
}
