package jp.hagukumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.RowFates.Fate;
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
    private final RowFates fates;

    private final List<RowVerdict> verdicts = new ArrayList<>();
    private final List<SheetChange> puts = new ArrayList<>();
    private final List<SheetChange> removals = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> meant = new HashMap<>();

    private SheetComparison(
            SheetKind<?> kind,
            Map<String, Cells> now,
            @Nullable Map<String, Cells> then,
            Map<ChangedPlace, Side> choices,
            RowFates fates) {
        this.kind = kind;
        this.words = SheetWords.of(kind);
        this.now = now;
        this.then = then;
        this.choices = choices;
        this.fates = fates;
    }

    /**
     * Compares.
     *
     * @param now the rows that the plan makes today, by key
     * @param then those that it made when the workbook was written, null when that is not known
     * @param mine the rows of the workbook
     * @param fates what became of rows of the sheets before, with which rows that name them come and go; that of its own
     *     is noted
     */
    static SheetComparison of(
            SheetKind<?> kind,
            Map<String, Cells> now,
            @Nullable Map<String, Cells> then,
            List<SheetLine> mine,
            Map<ChangedPlace, Side> choices,
            RowFates fates) {
        SheetComparison comparison = new SheetComparison(kind, now, then, choices, fates);
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
        Cells after = merged(line.cells(), is, was, merge);
        boolean changes = !after.equals(is);
        if (changes) {
            puts.add(new SheetChange(line.row(), is, after));
        }
        lines.add(new Line(line.row(), after));
        verdict(key, line, after, changes ? Verdict.CHANGED : Verdict.SAME, merge.found());
    }

    /**
     * Columns over which a text goes on are one place: two texts are never joined where a cell was full. A row that names
     * no place among its like stays where it is.
     */
    private Cells merged(Cells mine, Cells is, @Nullable Cells was, CellMerge merge) {
        List<SheetColumn> columns = kind.columns();
        Cells whole = mine.or(was == null ? is : was);
        @Nullable String[] merged = new @Nullable String[columns.size()];
        for (int from = 0, to; from < merged.length; from = to) {
            to = from + 1;
            while (to < merged.length && columns.get(to).goesOn()) {
                to++;
            }
            SheetColumn column = columns.get(from);
            boolean says = mine.saysAnything(from, to)
                    && !column.identifying()
                    && !(column.isPlace() && whole.joined(from, to).isEmpty());
            boolean takes = says
                    && merge.takes(
                            words.field(kind, column),
                            was == null ? "" : was.joined(from, to),
                            is.joined(from, to),
                            whole.joined(from, to));
            for (int place = from; place < to; place++) {
                merged[place] = takes ? whole.at(place) : is.at(place);
            }
        }
        return Cells.read(kind, merged);
    }

    /** The plan has no such row; when it had one at the export, somebody has taken it away since. */
    private void judgeNew(String key, SheetLine line, @Nullable Cells was) {
        if (was == null && kind.saysNothing(line.cells())) {
            return;
        }
        Cells says = line.cells();
        // What the workbook left as it was stays away; what it changed is somebody's work.
        boolean mineChanged = was == null || !says.agreesWith(was);
        if (was == null ? fates.isOf(kind, says, Fate.LEFT_AWAY) : fates.names(kind, says, Fate.LEFT_AWAY)) {
            fates.note(kind.code(), key, Fate.LEFT_AWAY);
            verdict(key, line, says, Verdict.SAME, List.of());
            return;
        }
        List<FieldChange> changes = List.of();
        Verdict verdict = Verdict.NEW;
        boolean comesAlong =
                fates.names(kind, says, Fate.COMES_BACK) && (mineChanged || !fates.names(kind, says, Fate.STAYS_AWAY));
        if (was != null && !comesAlong) {
            CellMerge merge = new CellMerge(key, choices);
            String said = kind.title(says);
            verdict = merge.takes(words.row(kind), mineChanged, true, List.of(kind.title(was), "", said))
                    ? Verdict.NEW
                    : Verdict.SAME;
            changes = merge.found();
        }
        if (verdict == Verdict.NEW) {
            Cells whole = says.or(was);
            puts.add(new SheetChange(line.row(), null, whole, was != null));
            lines.add(new Line(line.row(), whole));
        }
        if (was != null) {
            Fate away = mineChanged ? Fate.LEFT_AWAY : Fate.STAYS_AWAY;
            fates.note(kind.code(), key, verdict == Verdict.NEW ? Fate.COMES_BACK : away);
        }
        verdict(key, line, says, verdict, changes);
    }

    /**
     * The workbook has no such row; when it had one at the export, its writer has taken it away. It stays with what it is a
     * part of, unless it is also one of something that goes.
     */
    private void judgeMissing(String key, Cells is) {
        Cells was = then == null ? null : then.get(key);
        Verdict verdict = Verdict.MISSING;
        List<FieldChange> changes = List.of();
        boolean theirsChanged = !is.equals(was);
        boolean staysAlong =
                !theirsChanged && fates.isPartOf(kind, is, Fate.STAYS) && !fates.names(kind, is, Fate.GOES);
        if (was != null && !staysAlong) {
            CellMerge merge = new CellMerge(key, choices);
            String title = kind.title(is);
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
        if (was != null) {
            fates.note(kind.code(), key, verdict == Verdict.REMOVED ? Fate.GOES : Fate.STAYS);
        }
        verdicts.add(new RowVerdict(words.name(), 0, key, "", "", kind.title(is), verdict, changes, List.of()));
    }

    private void verdict(String key, SheetLine line, Cells cells, Verdict verdict, List<FieldChange> changes) {
        verdicts.add(new RowVerdict(
                words.name(), line.row(), key, "", "", kind.title(cells), verdict, changes, line.understood()));
    }
}
