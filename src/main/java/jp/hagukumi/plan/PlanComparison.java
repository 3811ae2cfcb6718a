package jp.hagukumi.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        Map<String, RowVerdict> verdicts,
        boolean fresh) {

    /** Gives the stored contents of some keys; they are needed a few at a time only. */
    interface Contents {
        Map<String, ElementContent> of(Collection<String> keys);
    }

    /**
     * How the plan is now.
     *
     * @param since what it said when the workbook was written, null when that is not known
     */
    record Now(
            PlanHeader header,
            List<StoredNode> nodes,
            Contents contents,
            @Nullable PlanSince since) {}

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

    static PlanComparison of(
            PlanWorkbook workbook, @Nullable Now now, Wishes wishes, ResponsibleDepartments departments) {
        Map<String, StoredNode> stored = new LinkedHashMap<>();
        Map<String, PlanRow> rows = new LinkedHashMap<>();
        workbook.rows().forEach(row -> rows.put(row.key(), row));
        PlanSince since = now == null ? null : now.since();
        PlanChanges.Merged<PlanHeader> header = now == null
                ? new PlanChanges.Merged<>(workbook.header(), List.of())
                : PlanChanges.of(
                        since == null ? null : since.plan(), now.header(), workbook.header(), wishes.choices());
        Map<String, ElementContent> merged = new HashMap<>();
        Map<String, RowVerdict> verdicts = new LinkedHashMap<>();
        if (now == null) {
            rows.values().forEach(row -> verdicts.put(row.key(), verdict(row, Verdict.NEW, List.of())));
        } else {
            now.nodes().forEach(node -> stored.put(node.key(), node));
            new Judge(now, since, wishes, departments, stored, rows, merged, verdicts).judge();
        }
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
        return new PlanComparison(stored, rows, layout, header.said(), header.changes(), merged, verdicts, now == null);
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

    /** Gives each row of the workbook its verdict. */
    private record Judge(
            Now now,
            @Nullable PlanSince since,
            Wishes wishes,
            ResponsibleDepartments departments,
            Map<String, StoredNode> stored,
            Map<String, PlanRow> rows,
            Map<String, ElementContent> merged,
            Map<String, RowVerdict> verdicts) {

        private void judge() {
            List<PlanRow> all = List.copyOf(rows.values());
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<PlanRow> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                List<String> known = some.stream()
                        .map(PlanRow::key)
                        .filter(stored::containsKey)
                        .toList();
                Map<String, ElementContent> before =
                        known.isEmpty() ? Map.of() : now.contents().of(known);
                some.forEach(row -> judge(row, before.get(row.key())));
            }
        }

        private void judge(PlanRow row, @Nullable ElementContent before) {
            StoredNode node = stored.get(row.key());
            if (node == null || before == null) {
                verdicts.put(row.key(), verdict(row, Verdict.NEW, List.of()));
                return;
            }
            PlanChanges.Said base = since == null
                    ? null
                    : since.elements().getOrDefault(row.key(), Optional.empty()).orElse(null);
            PlanChanges.Merged<PlanChanges.Said> both = PlanChanges.of(
                    row.key(),
                    base,
                    new PlanChanges.Said(node.parentKey(), node.level(), before),
                    new PlanChanges.Said(row.parentKey(), row.level(), PlanComparison.said(row, departments, before)),
                    departments,
                    wishes.choices());
            PlanRow placed = row;
            if (base != null) {
                merged.put(row.key(), both.said().content());
                placed = row.at(both.said().parentKey(), both.said().level());
                rows.put(row.key(), placed);
            }
            verdicts.put(
                    row.key(),
                    verdict(placed, both.changesAnything() ? Verdict.CHANGED : Verdict.SAME, both.changes()));
        }
    }

    private static RowVerdict verdict(PlanRow row, Verdict verdict, List<FieldChange> changes) {
        String code = row.code() == null ? "" : row.code();
        return new RowVerdict(
                "", row.number(), row.key(), row.level(), code, row.title(), verdict, changes, row.understood());
    }

    /** What an element of the workbook would say. */
    ElementContent content(PlanRow row, ResponsibleDepartments departments, @Nullable ElementContent before) {
        ElementContent said = merged.get(row.key());
        return said == null ? said(row, departments, before) : said;
    }

    /**
     * What a row says, as it is stored; what a row cannot say stays as it is, and departments that the element has already
     * may have ended.
     */
    private static ElementContent said(
            PlanRow row, ResponsibleDepartments departments, @Nullable ElementContent before) {
        return (before == null ? ElementContent.titled("", "") : before)
                .draft()
                .code(row.code() == null ? "" : row.code())
                .title(row.title())
                .description(row.description() == null ? "" : row.description())
                .priority(row.priority())
                .newSince(row.newSince())
                .departmentIds(
                        departments.named(row.departments(), before == null ? List.of() : before.departmentIds()))
                .content();
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
