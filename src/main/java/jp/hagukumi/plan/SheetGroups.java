package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.plan.GroupCheck.Place;
import jp.hagukumi.plan.SheetCheck.Line;
import jp.hagukumi.workbook.Problems;
import org.springframework.stereotype.Component;

/** The sheets that are judged and written together. */
@Component
class SheetGroups {

    private final List<SheetGroup> groups;

    SheetGroups(List<SheetGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /** The group of a sheet; most sheets stand for themselves. */
    Optional<SheetGroup> of(SheetKind<?> kind) {
        return groups.stream()
                .filter(group -> group.kinds().contains(kind.code()))
                .findFirst();
    }

    /**
     * Judges every group of which the workbook has a sheet.
     *
     * @param stored the rows of a sheet that the workbook lacks
     */
    void check(
            List<SheetComparison> comparisons,
            Function<SheetKind<?>, Collection<Cells>> stored,
            Collection<SheetKind<?>> kinds,
            Problems problems,
            Problems remarks) {
        for (SheetGroup group : groups) {
            if (comparisons.stream()
                    .anyMatch(comparison ->
                            group.kinds().contains(comparison.kind().code()))) {
                Map<String, SheetKind<?>> own = kinds.stream()
                        .filter(kind -> group.kinds().contains(kind.code()))
                        .collect(Collectors.toMap(SheetKind::code, Function.identity()));
                group.check(new GroupCheck(
                        own, rows(group, comparisons, stored, kinds), written(group, comparisons), problems, remarks));
            }
        }
    }

    /** The rows of a group's sheets, those of the workbook merged with what is stored. */
    static GroupRows rows(
            SheetGroup group,
            List<SheetComparison> comparisons,
            Function<SheetKind<?>, Collection<Cells>> stored,
            Collection<SheetKind<?>> kinds) {
        Map<String, List<Line>> lines = new HashMap<>();
        Map<String, List<SheetChange>> puts = new HashMap<>();
        Map<String, List<SheetChange>> removals = new HashMap<>();
        Map<String, SheetComparison> compared = new LinkedHashMap<>();
        comparisons.forEach(comparison -> compared.put(comparison.kind().code(), comparison));
        for (SheetKind<?> kind : kinds) {
            if (!group.kinds().contains(kind.code())) {
                continue;
            }
            SheetComparison comparison = compared.get(kind.code());
            if (comparison == null) {
                lines.put(
                        kind.code(),
                        stored.apply(kind).stream()
                                .map(cells -> new Line(0, cells))
                                .toList());
            } else {
                lines.put(kind.code(), comparison.lines());
                puts.put(kind.code(), comparison.puts());
                removals.put(kind.code(), comparison.removals());
            }
        }
        return new GroupRows(lines, puts, removals);
    }

    private static Map<Place, String> written(SheetGroup group, List<SheetComparison> comparisons) {
        Map<Place, String> written = new HashMap<>();
        for (SheetComparison comparison : comparisons) {
            String kind = comparison.kind().code();
            if (group.kinds().contains(kind)) {
                comparison
                        .verdicts()
                        .forEach(row -> row.understood()
                                .forEach(one -> written.put(new Place(kind, row.row(), one.column()), one.written())));
            }
        }
        return written;
    }
}
