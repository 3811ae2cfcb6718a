package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hagukumi.plan.FieldChange.Field;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a workbook's elements its verdict. The row as a whole and each of its cells stood one way when the
 * workbook was written, stands one way in the plan and one way in the workbook; not being there is one of these ways.
 */
final class ElementJudge {

    /** An element that was not there. */
    private static final PlanChanges.Said NOTHING = new PlanChanges.Said(null, "", ElementContent.titled("", ""));

    private final PlanComparison.Now now;
    private final PlanComparison.Wishes wishes;
    private final ResponsibleDepartments departments;
    private final Map<String, StoredNode> stored;
    private final Map<String, PlanRow> rows;
    private final Set<String> needed = new HashSet<>();

    private final Map<String, ElementContent> merged = new HashMap<>();
    private final Map<String, GoneElement> returning = new LinkedHashMap<>();
    private final Map<String, String> staying = new HashMap<>();
    private final Map<String, RowVerdict> verdicts = new LinkedHashMap<>();

    /**
     * @param stored what is stored, by row key
     * @param rows the workbook's rows by key; they are put to where they will stand, and those that do not come are taken
     *     out
     */
    ElementJudge(
            PlanComparison.Now now,
            PlanComparison.Wishes wishes,
            ResponsibleDepartments departments,
            Map<String, StoredNode> stored,
            Map<String, PlanRow> rows) {
        this.now = now;
        this.wishes = wishes;
        this.departments = departments;
        this.stored = stored;
        this.rows = rows;
    }

    /** What elements say that were changed, or taken out, since the workbook was written. */
    Map<String, ElementContent> merged() {
        return merged;
    }

    /** The elements that were taken out since and come back. */
    Map<String, GoneElement> returning() {
        return returning;
    }

    /** The titles of those that stay away. */
    Map<String, String> staying() {
        return staying;
    }

    /** One per row, in the order of the workbook. */
    Map<String, RowVerdict> verdicts() {
        return verdicts;
    }

    /** @param named elements of which further sheets say something that they did not say when they were written */
    void judge(Set<String> named) {
        findNeeded(named);
        List<PlanRow> all = List.copyOf(rows.values());
        for (int from = 0; from < all.size(); from += PlanComparison.AT_ONCE) {
            List<PlanRow> some = all.subList(from, Math.min(all.size(), from + PlanComparison.AT_ONCE));
            List<String> known =
                    some.stream().map(PlanRow::key).filter(stored::containsKey).toList();
            Map<String, ElementContent> contents =
                    known.isEmpty() ? Map.of() : now.contents().of(known);
            some.forEach(row -> judge(row, contents.get(row.key())));
        }
        for (PlanRow row : rows.values()) {
            String gone = row.parentKey() == null ? null : staying.get(row.parentKey());
            if (gone != null) {
                throw new RuleViolation("plan.violation.removedButAbove", gone, row.title());
            }
        }
    }

    /** The workbook works on what was taken out when it changed its row, says more of it, or puts something below it. */
    private void findNeeded(Set<String> named) {
        if (now.takenOut().isEmpty()) {
            return;
        }
        for (PlanRow row : rows.values()) {
            PlanChanges.Said then = now.takenOut().get(row.key());
            if (then == null) {
                need(Objects.equals(row.parentKey(), parentThen(row.key())) ? null : row.parentKey());
            } else if (named.contains(row.key())
                    || !merge(row, then, then, Map.of()).changes().isEmpty()) {
                need(row.key());
            }
        }
    }

    private void need(@Nullable String key) {
        String at = key;
        while (at != null && now.takenOut().containsKey(at) && needed.add(at)) {
            PlanRow row = rows.get(at);
            at = row == null ? null : row.parentKey();
        }
    }

    private @Nullable String parentThen(String key) {
        if (isChangedSince(key)) {
            return then(key).parentKey();
        }
        StoredNode node = stored.get(key);
        return node == null ? null : node.parentKey();
    }

    /** Otherwise it says what it said when the workbook was written, or nobody knows what it said. */
    private boolean isChangedSince(String key) {
        return now.since() != null && now.since().elements().containsKey(key);
    }

    private PlanChanges.Said then(String key) {
        PlanSince since = Objects.requireNonNull(now.since());
        return since.elements().getOrDefault(key, Optional.empty()).orElse(NOTHING);
    }

    private void judge(PlanRow row, @Nullable ElementContent content) {
        StoredNode node = stored.get(row.key());
        PlanChanges.Said gone = now.takenOut().get(row.key());
        if (node != null && content != null) {
            judgeStored(row, new PlanChanges.Said(node.parentKey(), node.level(), content));
        } else if (gone != null) {
            judgeGone(row, gone, Objects.requireNonNull(now.gone().get(row.key())));
        } else {
            verdict(row, Verdict.NEW, List.of());
        }
    }

    private void judgeStored(PlanRow row, PlanChanges.Said is) {
        boolean changed = isChangedSince(row.key());
        PlanChanges.Merged<PlanChanges.Said> both = merge(row, changed ? then(row.key()) : is, is, wishes.choices());
        PlanRow placed = row;
        if (changed) {
            merged.put(row.key(), both.said().content());
            placed = row.at(both.said().parentKey(), both.said().level());
            rows.put(row.key(), placed);
        }
        verdict(placed, both.changesAnything() ? Verdict.CHANGED : Verdict.SAME, both.changes());
    }

    /** Somebody has taken the element out since. What the workbook left as it was stays away; what it works on is asked. */
    private void judgeGone(PlanRow row, PlanChanges.Said then, GoneElement gone) {
        CellMerge whole = new CellMerge(row.key(), wishes.choices());
        List<String> titles = List.of(then.content().title(), "", row.title());
        if (whole.takes(Field.ROW, needed.contains(row.key()), true, titles)) {
            returning.put(row.key(), gone);
            merged.put(row.key(), row.said(departments, gone.said().content()));
            verdict(row, Verdict.NEW, whole.found());
        } else {
            staying.put(row.key(), row.title());
            rows.remove(row.key());
            verdict(row, Verdict.SAME, whole.found());
        }
    }

    private PlanChanges.Merged<PlanChanges.Said> merge(
            PlanRow row, PlanChanges.Said then, PlanChanges.Said is, Map<ChangedPlace, Side> choices) {
        PlanChanges.Said mine = new PlanChanges.Said(row.parentKey(), row.level(), row.said(departments, is.content()));
        return PlanChanges.of(row.key(), then, is, mine, departments, choices);
    }

    private void verdict(PlanRow row, Verdict verdict, List<FieldChange> changes) {
        verdicts.put(row.key(), row.verdict(verdict, changes));
    }
}
