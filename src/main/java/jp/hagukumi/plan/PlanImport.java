package jp.hagukumi.plan;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-010: a plan comes in as a workbook. The preview stores nothing of the plan; acceptance compares anew and writes
 * everything in one transaction, under a revision that keeps what it replaces.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_IMPORT)
public class PlanImport {

    private final Plans plans;
    private final PlanNow now;
    private final PlanWriter writer;
    private final PlanLedger ledger;
    private final ImportShelf shelf;
    private final ImportContext context;
    private final Vocabularies vocabularies;
    private final SheetKinds kinds;

    PlanImport(
            Plans plans,
            PlanNow now,
            PlanWriter writer,
            PlanLedger ledger,
            ImportShelf shelf,
            ImportContext context,
            Vocabularies vocabularies,
            SheetKinds kinds) {
        this.plans = plans;
        this.now = now;
        this.writer = writer;
        this.ledger = ledger;
        this.shelf = shelf;
        this.context = context;
        this.vocabularies = vocabularies;
        this.kinds = kinds;
    }

    /**
     * Says what taking a workbook would do.
     *
     * @param workbook closed afterwards
     * @param fileName what the person calls the file
     * @param target the plan to be changed, null for a new one
     */
    public ImportPreview preview(InputStream workbook, String fileName, @Nullable PlanId target) {
        ImportToken token = shelf.put(workbook);
        ImportPreview preview = null;
        try {
            preview = switch (read(shelf.get(token), fileName, target)) {
                case WorkbookReading.Refused refused ->
                    new ImportPreview.Refused(fileName, refused.problems(), refused.more());
                case WorkbookReading.Read read -> ready(token, fileName, target, read);
            };
            return preview;
        } finally {
            if (!(preview instanceof ImportPreview.Ready)) {
                shelf.remove(token);
            }
        }
    }

    private ImportPreview ready(
            ImportToken token, String fileName, @Nullable PlanId target, WorkbookReading.Read read) {
        // Read first: whatever is changed while the rest is read makes the preview one of another state.
        PlanStamp stamp = target == null ? PlanStamp.NONE : now.stamp(target);
        Plan plan = target == null ? null : stored(target);
        ResponsibleDepartments departments = departments(target, read.base());
        PlanHeader header = read.workbook().header();
        PlanComparison.Now stored = plan == null ? null : now.of(plan, read.base());
        WorkbookComparison both = compared(read, plan, stored, PlanComparison.Wishes.NONE, departments);
        PlanComparison comparison = both.plan();
        if (!both.findings().problems().isEmpty()) {
            return new ImportPreview.Refused(fileName, both.findings().problems(), false);
        }
        return new ImportPreview.Ready(
                token,
                fileName,
                target,
                stamp.version(),
                stamp.edits(),
                exportedFrom(read.base(), target),
                stored != null && stored.since() != null,
                Stream.concat(read.remarks().stream(), both.findings().remarks().stream())
                        .toList(),
                header,
                comparison.planChanges(),
                both.verdicts(),
                comparison.isReordered(),
                read.sheetsNotRead(),
                plan == null ? namesake(header.title()) : null);
    }

    private WorkbookComparison compared(
            WorkbookReading.Read read,
            @Nullable Plan known,
            PlanComparison.@Nullable Now stored,
            PlanComparison.Wishes wishes,
            ResponsibleDepartments departments) {
        Map<String, List<SheetLine>> lines = read.workbook().sheets();
        WorkbookBase base = read.base();
        Set<String> named = known == null
                        || base == null
                        || stored == null
                        || stored.takenOut().isEmpty()
                ? Set.of()
                : kinds.named(kinds.reading(known.id(), List.of()), lines, base);
        PlanComparison plan = PlanComparison.of(read.workbook(), stored, wishes, departments, named);
        SheetReading sheets = known == null
                ? null
                : kinds.reading(known.id(), plan.returning().values());
        List<SheetComparison> compared = kinds.compare(sheets, lines, base, wishes.choices(), plan);
        return new WorkbookComparison(
                plan, compared, kinds.findings(sheets, compared, plan.keys(), context.mayRecordYears(known)));
    }

    private @Nullable PlanSummary exportedFrom(@Nullable WorkbookBase base, @Nullable PlanId target) {
        return base == null || base.plan().equals(target)
                ? null
                : plans.findById(base.plan()).map(plan -> plan.summary(0)).orElse(null);
    }

    /**
     * Takes a previewed workbook. Refused when the plan was changed since the preview, when the workbook no longer
     * fits, and when it would change nothing.
     */
    @Transactional
    public ImportResult accept(ImportDecision decision) {
        Path file = shelf.get(decision.token());
        PlanId target = decision.target();
        if (!(read(file, "", target) instanceof WorkbookReading.Read read)) {
            throw new RuleViolation("plan.violation.noLongerFits");
        }
        ResponsibleDepartments departments = departments(target, read.base());
        Plan known = target == null
                ? null
                : plans.lockedAlone(target).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        if (known != null) {
            known.expect(decision.seenVersion());
            StaleVersion.check(decision.seenEdits(), now.stamp(known.id()).edits());
        }
        WorkbookComparison both = compared(
                read,
                known,
                known == null ? null : now.of(known, read.base()),
                new PlanComparison.Wishes(decision.choices(), decision.keepOrder()),
                departments);
        RuleViolation.unless(!both.isUndecided(), "plan.violation.conflictUndecided");
        both.expectNothingNamesWhatStaysAway();
        RuleViolation.unless(both.findings().problems().isEmpty(), "plan.violation.noLongerFits");
        RuleViolation.unless(both.changesAnything(), "plan.violation.nothingChanges");
        PlanComparison comparison = both.plan();
        PlanHeader header = comparison.header();

        RevisionNote note = context.note(decision, file);
        PlanSaid before = known == null ? null : known.said();
        Plan plan = known == null ? new Plan(header, DefaultLists.PUBLISHED, note) : known;
        if (known != null) {
            plan.revise(note, header);
        }
        plans.saveAndFlush(plan);
        if (known == null && !read.workbook().sheets().keySet().containsAll(AxisSheet.ALL)) {
            vocabularies.begin(plan.id());
        }
        Edit edit = ledger.beginImport(plan);
        if (comparison.changesThePlan()) {
            ledger.changed(edit, Thing.PLAN, plan.id().value(), before);
        }
        writer.write(plan, comparison, header, departments, edit);
        kinds.take(edit, both.sheets());

        ImportResult result = new ImportResult(
                plan.id(),
                plan.revision(),
                both.count(Verdict.NEW),
                both.count(Verdict.CHANGED),
                both.count(Verdict.SAME),
                both.count(Verdict.MISSING),
                both.count(Verdict.REMOVED));
        context.record(result, decision.reason());
        context.afterCommit(() -> shelf.remove(decision.token()));
        return result;
    }

    /** Forgets a previewed workbook that is not going to be taken. */
    public void discard(ImportToken token) {
        shelf.remove(token);
    }

    private Plan stored(PlanId id) {
        return plans.findById(id).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
    }

    private WorkbookReading read(Path file, String name, @Nullable PlanId target) {
        return new WorkbookReader(base -> departments(target, base)::knows, kinds.brought()).read(file, name);
    }

    /** A workbook that was exported from another plan had to name that one's departments, also those that have ended. */
    private ResponsibleDepartments departments(@Nullable PlanId target, @Nullable WorkbookBase base) {
        return context.departments(
                target == null ? List.of() : now.departments(target),
                base == null || base.plan().equals(target) ? List.of() : now.departments(base.plan()));
    }

    private @Nullable PlanSummary namesake(String title) {
        return plans.findFirstByTitle(title).map(plan -> plan.summary(0)).orElse(null);
    }
}
