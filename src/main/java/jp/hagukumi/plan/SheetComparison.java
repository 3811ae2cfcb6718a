package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.plan.SheetCheck.Line;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook beside what is stored: a verdict for each row, by cell. */
final class SheetComparison {

    private final SheetKind<?> kind;
    private final SheetWords words;
    private final Map<String, Cells> now;
    private final @Nullable Map<String, Cells> then;
    private final Map<ChangedPlace, Side> choices;

    private final List<RowVerdict> verdicts = new ArrayList<>();
    private final List<SheetChange> puts = new ArrayList<>();
    private final List<SheetChange> removals = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> meant = new HashMap<>();

    private SheetComparison(
            SheetKind<?> kind,
            Map<String, Cells> now,
            @Nullable Map<String, Cells> then,
            Map<ChangedPlace, Side> choices) {
        this.kind = kind;
        this.words = SheetWords.of(kind);
        this.now = now;
        this.then = then;
        this.choices = choices;
    }

    /**
     * Compares.
     *
     * @param now the rows that the plan makes today, by key
     * @param then those that it made when the workbook was written, null when that is not known
     * @param mine the rows of the workbook
     */
    static SheetComparison of(
            SheetKind<?> kind,
            Map<String, Cells> now,
            @Nullable Map<String, Cells> then,
            List<SheetLine> mine,
            Map<ChangedPlace, Side> choices) {
        SheetComparison comparison = new SheetComparison(kind, now, then, choices);
        Map<String, SheetLine> rows = comparison.byKey(mine);
        rows.forEach(comparison::judge);
        now.forEach((key, cells) -> {
            if (!rows.containsKey(key)) {
                comparison.judgeMissing(key, cells);
            }
        });
        return comparison;
    }

    SheetKind<?> kind() {
        return kind;
    }

    List<RowVerdict> verdicts() {
        return verdicts;
    }

    /** Rows to be added or changed, in the order of the workbook. */
    List<SheetChange> puts() {
        return puts;
    }

    List<SheetChange> removals() {
        return removals;
    }

    /** The keys of stored rows by other keys that the workbook has for them. */
    Map<String, String> meant() {
        return meant;
    }

    /** The sheet's rows as they would be. */
    List<Line> lines() {
        return lines;
    }

    /** Rows whose key says nothing to this plan may still mean a row of it that no other row of the workbook names. */
    private Map<String, SheetLine> byKey(List<SheetLine> mine) {
        Map<String, SheetLine> rows = new LinkedHashMap<>();
        mine.forEach(line -> rows.put(line.cells().key(kind), line));
        Map<String, String> alike = new HashMap<>();
        now.forEach((key, cells) -> {
            String likeness = rows.containsKey(key) ? "" : kind.likeness(cells);
            if (!likeness.isEmpty()) {
                alike.put(likeness, key);
            }
        });
        Map<String, SheetLine> matched = new LinkedHashMap<>();
        rows.forEach((key, line) -> {
            boolean known = now.containsKey(key) || (then != null && then.containsKey(key));
            String stored = known ? null : alike.remove(kind.likeness(line.cells()));
            if (stored != null) {
                meant.put(key, stored);
            }
            matched.put(stored == null ? key : stored, line);
        });
        return matched;
    }

    private void judge(String key, SheetLine line) {
        Cells is = now.get(key);
        Cells was = then == null ? is : then.get(key);
        if (is == null) {
            judgeNew(key, line, was);
            return;
        }
        CellMerge merge = new CellMerge(key, choices);
        List<SheetColumn> columns = kind.columns();
        @Nullable String[] merged = new @Nullable String[columns.size()];
        for (int place = 0; place < columns.size(); place++) {
            String says = line.cells().at(place);
            String stands = is.at(place);
            boolean compared = says != null && !columns.get(place).identifying();
            boolean takes = compared
                    && merge.takes(
                            words.field(kind, columns.get(place)), was == null ? "" : was.at(place), stands, says);
            merged[place] = takes ? says : stands;
        }
        Cells after = Cells.read(kind, merged);
        boolean changes = !after.equals(is);
        if (changes) {
            puts.add(new SheetChange(line.row(), is, after));
        }
        lines.add(new Line(line.row(), after));
        verdict(key, line, after, changes ? Verdict.CHANGED : Verdict.SAME, merge.found());
    }

    /** The plan has no such row; when it had one at the export, somebody has taken it away since. */
    private void judgeNew(String key, SheetLine line, @Nullable Cells was) {
        if (was == null && kind.saysNothing(line.cells())) {
            return;
        }
        List<FieldChange> changes = List.of();
        Verdict verdict = Verdict.NEW;
        if (was != null) {
            CellMerge merge = new CellMerge(key, choices);
            String said = kind.title(line.cells());
            // What the workbook left as it was stays away; what it changed is somebody's work.
            boolean mineChanged = !line.cells().agreesWith(was);
            verdict = merge.takes(words.row(kind), mineChanged, true, List.of(kind.title(was), "", said))
                    ? Verdict.NEW
                    : Verdict.SAME;
            changes = merge.found();
        }
        if (verdict == Verdict.NEW) {
            Cells whole = filled(line.cells(), was);
            puts.add(new SheetChange(line.row(), null, whole));
            lines.add(new Line(line.row(), whole));
        }
        verdict(key, line, line.cells(), verdict, changes);
    }

    private Cells filled(Cells cells, @Nullable Cells was) {
        @Nullable String[] texts = new @Nullable String[cells.size()];
        for (int place = 0; place < texts.length; place++) {
            texts[place] = Objects.requireNonNullElse(cells.at(place), was == null ? "" : was.at(place));
        }
        return Cells.read(kind, texts);
    }

    /** The workbook has no such row; when it had one at the export, its writer has taken it away. */
    private void judgeMissing(String key, Cells is) {
        Cells was = then == null ? null : then.get(key);
        Verdict verdict = Verdict.MISSING;
        List<FieldChange> changes = List.of();
        if (was != null) {
            CellMerge merge = new CellMerge(key, choices);
            String title = kind.title(is);
            boolean theirsChanged = !was.equals(is);
            verdict = merge.takes(words.row(kind), true, theirsChanged, List.of(kind.title(was), title, ""))
                    ? Verdict.REMOVED
                    : Verdict.MISSING;
            changes = merge.found();
        }
        if (verdict == Verdict.REMOVED) {
            removals.add(new SheetChange(0, is, null));
        } else {
            lines.add(new Line(0, is));
        }
        verdicts.add(new RowVerdict(words.name(), 0, key, "", "", kind.title(is), verdict, changes, List.of()));
    }

    private void verdict(String key, SheetLine line, Cells cells, Verdict verdict, List<FieldChange> changes) {
        verdicts.add(new RowVerdict(
                words.name(), line.row(), key, "", "", kind.title(cells), verdict, changes, line.understood()));
    }
}
