package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A workbook beside the plan that is stored: where everything would stand, and one verdict per element.
 *
 * @param stored what is stored, by row key, in tree order
 * @param rows the workbook's rows by key, in its order, with the places that they would have
 * @param header what the plan would say about itself
 * @param merged what elements would say that were changed since the workbook was written
 * @param gone what was taken out of the plan, by row key
 * @param returning what of that was taken out since the workbook was written and comes back
 * @param staying the titles of what was taken out since the workbook was written and stays away, by row key
 * @param verdicts one per element: the workbook's in its order, then those that it lacks
 * @param fresh whether there is no such plan yet
 */
record PlanComparison(
        Map<String, StoredNode> stored,
        Map<String, PlanRow> rows,
        TreeLayout layout,
        PlanHeader header,
        List<FieldChange> planChanges,
        Map<String, ElementContent> merged,
        Map<String, GoneElement> gone,
        Map<String, GoneElement> returning,
        Map<String, String> staying,
        Map<String, RowVerdict> verdicts,
        boolean fresh) {

    /** Gives the stored contents of some keys; they are needed a few at a time only. */
    interface Contents {
        Map<String, ElementContent> of(Collection<String> keys);
    }

    /**
     * How the plan is now.
     *
     * @param gone the elements that were taken out of it, by row keys that no other has now
     * @param since what it said when the workbook was written, null when that is not known
     * @param takenOut what those of them said then that were taken out since, by row key
     */
    record Now(
            PlanHeader header,
            List<StoredNode> nodes,
            Contents contents,
            Map<String, GoneElement> gone,
            @Nullable PlanSince since,
            Map<String, PlanChanges.Said> takenOut) {}

    /**
     * What was decided on the screen.
     *
     * @param choices where both sides changed the same place
     * @param keepOrder whether siblings stay in their order whatever the workbook's is
     */
    record Wishes(Map<ChangedPlace, Side> choices, boolean keepOrder) {
        static final Wishes NONE = new Wishes(Map.of(), false);
    }

    static final int AT_ONCE = PlanElement.AT_ONCE;

    /** @param named elements of which further sheets say something that they did not say when they were written */
    static PlanComparison of(
            PlanWorkbook workbook,
            @Nullable Now now,
            Wishes wishes,
            ResponsibleDepartments departments,
            Set<String> named) {
        Map<String, StoredNode> stored = new LinkedHashMap<>();
        Map<String, PlanRow> rows = new LinkedHashMap<>();
        workbook.rows().forEach(row -> rows.put(row.key(), row));
        if (now == null) {
            Map<String, RowVerdict> verdicts = new LinkedHashMap<>();
            rows.values().forEach(row -> verdicts.put(row.key(), row.verdict(Verdict.NEW, List.of())));
            return new PlanComparison(
                    stored,
                    rows,
                    new TreeLayout(workbook.rows(), List.of()),
                    workbook.header(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    verdicts,
                    true);
        }
        PlanSince since = now.since();
        PlanChanges.Merged<PlanHeader> header =
                PlanChanges.of(since == null ? null : since.plan(), now.header(), workbook.header(), wishes.choices());
        now.nodes().forEach(node -> stored.put(node.key(), node));
        ElementJudge judge = new ElementJudge(now, wishes, departments, stored, rows);
        judge.judge(named);
        Map<String, RowVerdict> verdicts = judge.verdicts();
        List<StoredNode> kept = stored.values().stream()
                .filter(node -> !rows.containsKey(node.key()))
                .toList();
        KeptLevels.check(kept, stored, rows, header.said().levels());
        if (since != null) {
            KeptLevels.checkRows(stored, rows, header.said().levels());
        }
        boolean order = wishes.keepOrder() || (since != null && isAsWritten(since, stored, workbook));
        TreeLayout layout =
                order ? TreeLayout.keepingOrder(stored, rows) : new TreeLayout(List.copyOf(rows.values()), kept);
        kept.forEach(node -> verdicts.put(
                node.key(),
                new RowVerdict(
                        "",
                        0,
                        node.key(),
                        node.level(),
                        node.code(),
                        node.title(),
                        Verdict.MISSING,
                        List.of(),
                        List.of())));
        return new PlanComparison(
                stored,
                rows,
                layout,
                header.said(),
                header.changes(),
                judge.merged(),
                now.gone(),
                judge.returning(),
                judge.staying(),
                verdicts,
                false);
    }

    /** Whether the rows that were written still stand in the order in which they were. */
    private static boolean isAsWritten(PlanSince since, Map<String, StoredNode> stored, PlanWorkbook workbook) {
        return since.base()
                .isOrder(workbook.rows().stream()
                        .map(PlanRow::key)
                        .filter(key -> since.elements().containsKey(key)
                                ? since.elements().get(key).isPresent()
                                : stored.containsKey(key))
                        .toList());
    }

    /** What an element of the workbook would say. */
    ElementContent content(PlanRow row, ResponsibleDepartments departments, @Nullable ElementContent before) {
        ElementContent said = merged.get(row.key());
        return said == null ? row.said(departments, before) : said;
    }

    /** The id of an element that is added: one that had the key before comes back under its own. */
    ElementId idOf(String key) {
        GoneElement before = gone.get(key);
        return before == null ? ElementId.next() : before.id();
    }

    /** What became of the elements that were taken out since the workbook was written. */
    RowFates fates() {
        RowFates fates = new RowFates();
        returning.keySet().forEach(key -> fates.note(SheetKeys.ELEMENTS, key, RowFates.Fate.COMES_BACK));
        staying.keySet().forEach(key -> fates.note(SheetKeys.ELEMENTS, key, RowFates.Fate.LEFT_AWAY));
        return fates;
    }

    /** The keys of all elements that there would be. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(verdicts.keySet());
        keys.removeAll(staying.keySet());
        return keys;
    }

    /** Whether elements that are stored and stay would stand in another order. */
    boolean isReordered() {
        return !stored.keySet().stream()
                .toList()
                .equals(layout.keys().stream().filter(stored::containsKey).toList());
    }

    boolean changesAnything() {
        return fresh
                || changesThePlan()
                || isReordered()
                || verdicts.values().stream().anyMatch(RowVerdict::changesAnything);
    }

    boolean changesThePlan() {
        return planChanges.stream().anyMatch(change -> change.kind() != FieldChange.Kind.KEPT);
    }

    boolean isChanged(String key) {
        return verdict(key).verdict() == Verdict.CHANGED;
    }

    /** The level on which an element stands afterwards. */
    String level(String key) {
        return verdict(key).level();
    }

    private RowVerdict verdict(String key) {
        return Objects.requireNonNull(verdicts.get(key), key);
    }

    /** Elements that the workbook lacks have to keep a level that the plan still has, below their parent's. */
    private static final class KeptLevels {

        private static void check(
                List<StoredNode> kept, Map<String, StoredNode> stored, Map<String, PlanRow> rows, List<String> levels) {
            Map<String, Integer> ranks = new HashMap<>();
            levels.forEach(level -> ranks.put(level, ranks.size()));
            for (StoredNode node : kept) {
                Integer rank = ranks.get(node.level());
                refuseUnless(rank != null, "plan.violation.levelStillUsed", node);
                String parent = node.parentKey();
                if (parent != null && rank != null) {
                    PlanRow row = rows.get(parent);
                    StoredNode above = stored.get(parent);
                    String aboveLevel = row != null ? row.level() : above != null ? above.level() : "";
                    refuseUnless(ranks.getOrDefault(aboveLevel, -1) < rank, "plan.violation.keptNotBelow", node);
                }
            }
        }

        /** Each side had a right tree; both together need not be one. */
        private static void checkRows(Map<String, StoredNode> stored, Map<String, PlanRow> rows, List<String> levels) {
            for (PlanRow row : rows.values()) {
                int rank = levels.indexOf(row.level());
                RuleViolation.unless(rank >= 0, "plan.violation.levelUnknown", row.level());
                String parent = row.parentKey();
                if (parent != null) {
                    PlanRow above = rows.get(parent);
                    StoredNode kept = stored.get(parent);
                    String level = above != null ? above.level() : kept != null ? kept.level() : "";
                    RuleViolation.unless(
                            levels.indexOf(level) < rank, "plan.violation.togetherNotBelow", row.level(), row.title());
                }
            }
        }

        private static void refuseUnless(boolean holds, String key, StoredNode node) {
            RuleViolation.unless(holds, key, node.level(), node.title());
        }
    }
}
