package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A workbook beside the plan that is stored: where everything would stand, and one verdict per element.
 *
 * @param stored what is stored, by row key, in tree order
 * @param rows the workbook's rows by key, in its order
 * @param verdicts one per element: the workbook's in its order, then those that it lacks
 */
record PlanComparison(
        Map<String, StoredNode> stored,
        Map<String, PlanRow> rows,
        TreeLayout layout,
        List<FieldChange> planChanges,
        Map<String, RowVerdict> verdicts) {

    /** Gives the stored contents of some keys; they are needed a few at a time only. */
    interface Contents {
        Map<String, ElementContent> of(Collection<String> keys);
    }

    static final int AT_ONCE = PlanElement.AT_ONCE;

    static PlanComparison of(
            PlanWorkbook workbook,
            @Nullable PlanHeader storedHeader,
            List<StoredNode> storedNodes,
            Contents contents,
            ResponsibleDepartments departments) {
        Map<String, StoredNode> stored = new LinkedHashMap<>();
        storedNodes.forEach(node -> stored.put(node.key(), node));
        Map<String, PlanRow> rows = new LinkedHashMap<>();
        workbook.rows().forEach(row -> rows.put(row.key(), row));
        List<StoredNode> kept = storedNodes.stream()
                .filter(node -> !rows.containsKey(node.key()))
                .toList();
        KeptLevels.check(kept, stored, rows, workbook.header().levels());
        var comparison = new PlanComparison(
                stored,
                rows,
                new TreeLayout(workbook.rows(), kept),
                storedHeader == null ? List.of() : PlanChanges.of(storedHeader, workbook.header()),
                new LinkedHashMap<>());
        comparison.judge(workbook, contents, departments);
        kept.forEach(node -> comparison.verdicts.put(
                node.key(),
                new RowVerdict(
                        0,
                        node.key(),
                        node.level(),
                        node.code(),
                        node.title(),
                        Verdict.MISSING,
                        List.of(),
                        List.of())));
        return comparison;
    }

    private void judge(PlanWorkbook workbook, Contents contents, ResponsibleDepartments departments) {
        List<PlanRow> all = workbook.rows();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<PlanRow> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<String> known =
                    some.stream().map(PlanRow::key).filter(stored::containsKey).toList();
            Map<String, ElementContent> before = known.isEmpty() ? Map.of() : contents.of(known);
            for (PlanRow row : some) {
                verdicts.put(row.key(), verdict(row, before.get(row.key()), departments));
            }
        }
    }

    private RowVerdict verdict(PlanRow row, @Nullable ElementContent before, ResponsibleDepartments departments) {
        StoredNode node = stored.get(row.key());
        if (node == null || before == null) {
            return verdict(row, Verdict.NEW, List.of());
        }
        List<FieldChange> changes = PlanChanges.of(
                new PlanChanges.Said(node.parentKey(), node.level(), before),
                new PlanChanges.Said(row.parentKey(), row.level(), content(row, before, departments)),
                departments);
        return verdict(row, changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED, changes);
    }

    private static RowVerdict verdict(PlanRow row, Verdict verdict, List<FieldChange> changes) {
        String code = row.code() == null ? "" : row.code();
        return new RowVerdict(
                row.number(), row.key(), row.level(), code, row.title(), verdict, changes, row.understood());
    }

    /**
     * What an element says after an import; what a row cannot say stays as it is.
     *
     * @param before what the element said until then, null for a new one
     */
    static ElementContent content(PlanRow row, @Nullable ElementContent before, ResponsibleDepartments departments) {
        return (before == null ? ElementContent.titled("", "") : before)
                .draft()
                .code(row.code() == null ? "" : row.code())
                .title(row.title())
                .description(row.description() == null ? "" : row.description())
                .priority(row.priority())
                .newSince(row.newSince())
                .departmentIds(departments.named(row.departments()))
                .content();
    }

    /** Whether elements that are stored and stay would stand in another order. */
    boolean isReordered() {
        return !stored.keySet().stream()
                .toList()
                .equals(layout.keys().stream().filter(stored::containsKey).toList());
    }

    int count(Verdict verdict) {
        return (int)
                verdicts.values().stream().filter(v -> v.verdict() == verdict).count();
    }

    boolean changesAnything() {
        return stored.isEmpty()
                || !planChanges.isEmpty()
                || isReordered()
                || count(Verdict.NEW) + count(Verdict.CHANGED) > 0;
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

        private static void refuseUnless(boolean holds, String key, StoredNode node) {
            RuleViolation.unless(holds, key, node.level(), node.title());
        }
    }
}
