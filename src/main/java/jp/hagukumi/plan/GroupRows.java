package jp.hagukumi.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.plan.SheetCheck.Line;

/**
 * The rows of a {@link SheetGroup} by the codes of its sheets: all of them as they would be, and which of them come,
 * change or go. Sheets that the workbook lacks stay as they are.
 */
public final class GroupRows {

    private final Map<String, List<Line>> lines;
    private final Map<String, List<SheetChange>> puts;
    private final Map<String, List<SheetChange>> removals;

    GroupRows(
            Map<String, List<Line>> lines,
            Map<String, List<SheetChange>> puts,
            Map<String, List<SheetChange>> removals) {
        this.lines = Map.copyOf(lines);
        this.puts = Map.copyOf(puts);
        this.removals = Map.copyOf(removals);
    }

    /** All rows as they would be. */
    public List<Line> lines(String kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** The same without the places where they stand. */
    public List<Cells> cells(String kind) {
        return lines(kind).stream().map(Line::cells).toList();
    }

    /** Rows that are added or changed. */
    public List<SheetChange> puts(String kind) {
        return puts.getOrDefault(kind, List.of());
    }

    /** Rows that go. */
    public List<SheetChange> removals(String kind) {
        return removals.getOrDefault(kind, List.of());
    }

    /** What a column says on the rows of a sheet that come, change or go. */
    public Set<String> touched(String kind, String column) {
        Set<String> touched = new HashSet<>();
        Stream.concat(puts(kind).stream(), removals(kind).stream())
                .forEach(change -> touched.add(change.cells().of(column)));
        return touched;
    }

    boolean changesAnything() {
        return Stream.concat(puts.values().stream(), removals.values().stream())
                .anyMatch(changes -> !changes.isEmpty());
    }
}
