package jp.hagukumi.plan;

import static jp.hagukumi.plan.WorkbookWords.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.plan.WorkbookWords.Column;
import jp.hagukumi.workbook.WorkbookProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whether the rows make a tree: every parent is there, none is above itself, and every child's level is below its
 * parent's. Levels may be left out on the way down, and every level may stand at the top.
 */
final class TreeCheck {

    private static final int SHOWN = 5;

    private final ElementSheetReader sheet;
    private final Map<String, Integer> depthOfLevel = new HashMap<>();
    private final Map<String, PlanRow> byKey = new HashMap<>();
    private final Set<String> inCycles = new HashSet<>();

    TreeCheck(ElementSheetReader sheet, List<String> levels) {
        this.sheet = sheet;
        levels.forEach(level -> depthOfLevel.put(level, depthOfLevel.size()));
    }

    void check(List<PlanRow> rows, Set<String> keysOfAllRows) {
        rows.forEach(row -> byKey.putIfAbsent(row.key(), row));
        findCycles(rows);
        for (PlanRow row : rows) {
            String parentKey = row.parentKey();
            if (parentKey == null || inCycles.contains(row.key())) {
                continue;
            }
            PlanRow parent = byKey.get(parentKey);
            if (parent != null) {
                checkLevel(row, parent);
            } else if (!keysOfAllRows.contains(parentKey)) {
                report(PlanProblem.UNKNOWN_PARENT, row, Column.PARENT, parentKey);
            }
        }
    }

    private void checkLevel(PlanRow row, PlanRow parent) {
        Integer own = depthOfLevel.get(row.level());
        Integer above = depthOfLevel.get(parent.level());
        if (own != null && above != null && own <= above) {
            report(PlanProblem.LEVEL_DOES_NOT_FIT, row, Column.LEVEL, row.level(), parent.key(), parent.level());
        }
    }

    /** Walks up from every row once; a walk that meets itself has found a cycle. */
    private void findCycles(List<PlanRow> rows) {
        Map<String, Integer> walks = new HashMap<>();
        int walk = 0;
        for (PlanRow row : rows) {
            walk++;
            PlanRow at = row;
            while (at != null && !walks.containsKey(at.key())) {
                walks.put(at.key(), walk);
                at = parent(at);
            }
            if (at != null && Integer.valueOf(walk).equals(walks.get(at.key()))) {
                reportCycle(at);
            }
        }
    }

    private void reportCycle(PlanRow start) {
        List<PlanRow> members = new ArrayList<>();
        PlanRow at = start;
        do {
            members.add(at);
            inCycles.add(at.key());
            at = parent(at);
        } while (at != null && !at.key().equals(start.key()));
        PlanRow first =
                members.stream().min(Comparator.comparingInt(PlanRow::number)).orElse(start);
        List<String> path = new ArrayList<>();
        at = first;
        for (int i = 0; at != null && i < Math.min(members.size(), SHOWN); i++) {
            path.add(at.key());
            at = parent(at);
        }
        path.add(members.size() > SHOWN ? "…" : first.key());
        report(PlanProblem.CYCLE, first, Column.PARENT, String.valueOf(first.parentKey()), String.join(" → ", path));
    }

    private @Nullable PlanRow parent(PlanRow row) {
        return row.parentKey() == null ? null : byKey.get(row.parentKey());
    }

    private void report(Kind kind, PlanRow row, Column column, String value, Object... more) {
        sheet.texts()
                .report(kind, row.number(), sheet.place(column), WORDS.columns().of(column), value, more);
    }
}
