package jp.hagukumi.plan;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.RowVerdict.Verdict;
import jp.hagukumi.shared.RuleViolation;
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
    private final StoredElements elements;
    private final PlanWriter writer;
    private final PlanLedger ledger;
    private final ImportShelf shelf;
    private final ImportContext context;
    private final Vocabularies vocabularies;

    PlanImport(
            Plans plans,
            StoredElements elements,
            PlanWriter writer,
            PlanLedger ledger,
            ImportShelf shelf,
            ImportContext context,
            Vocabularies vocabularies) {
        this.plans = plans;
        this.elements = elements;
        this.writer = writer;
        this.ledger = ledger;
        this.shelf = shelf;
        this.context = context;
        this.vocabularies = vocabularies;
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
            ResponsibleDepartments departments = context.departments();
            preview = switch (new WorkbookReader(departments::knows).read(shelf.get(token), fileName)) {
                case WorkbookReading.Refused refused ->
                    new ImportPreview.Refused(fileName, refused.problems(), refused.more());
                case WorkbookReading.Read read -> ready(token, fileName, target, read, departments);
            };
            return preview;
        } finally {
            if (!(preview instanceof ImportPreview.Ready)) {
                shelf.remove(token);
            }
        }
    }

    private ImportPreview.Ready ready(
            ImportToken token,
            String fileName,
            @Nullable PlanId target,
            WorkbookReading.Read read,
            ResponsibleDepartments departments) {
        Plan plan = target == null ? null : stored(target);
        PlanHeader header = read.workbook().header();
        PlanComparison comparison = compare(plan, read.workbook(), departments);
        return new ImportPreview.Ready(
                token,
                fileName,
                target,
                plan == null ? 0 : plan.version(),
                header,
                comparison.planChanges(),
                List.copyOf(comparison.verdicts().values()),
                comparison.isReordered(),
                read.sheetsNotRead(),
                plan == null && Titles.isKnown(header.title()) ? namesake(header.title()) : null);
    }

    /**
     * Takes a previewed workbook. Refused when the plan was changed since the preview, when the workbook no longer
     * fits, and when it would change nothing.
     */
    @Transactional
    public ImportResult accept(ImportDecision decision) {
        Path file = shelf.get(decision.token());
        ResponsibleDepartments departments = context.departments();
        WorkbookReading reading = new WorkbookReader(departments::knows).read(file, "");
        if (!(reading instanceof WorkbookReading.Read read)) {
            throw new RuleViolation("plan.violation.noLongerFits");
        }
        PlanHeader header = read.workbook().header();
        PlanId target = decision.target();
        Plan known = target == null ? null : stored(target);
        if (known != null) {
            known.expect(decision.seenVersion());
        }
        PlanComparison comparison = compare(known, read.workbook(), departments);
        RuleViolation.unless(comparison.changesAnything(), "plan.violation.nothingChanges");

        RevisionNote note = context.note(decision, file);
        PlanSaid before = known == null ? null : known.said();
        Plan plan = known == null ? new Plan(header, DefaultLists.PUBLISHED, note) : known;
        if (known != null) {
            plan.revise(note, header);
        }
        plans.saveAndFlush(plan);
        if (known == null) {
            vocabularies.begin(plan.id());
        }
        Edit edit = ledger.beginImport(plan);
        if (!comparison.planChanges().isEmpty()) {
            ledger.changed(edit, Thing.PLAN, plan.id().value(), before);
        }
        writer.write(plan, comparison, header, departments, edit);

        ImportResult result = new ImportResult(
                plan.id(),
                plan.revision(),
                comparison.count(Verdict.NEW),
                comparison.count(Verdict.CHANGED),
                comparison.count(Verdict.SAME),
                comparison.count(Verdict.MISSING));
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

    private PlanComparison compare(@Nullable Plan plan, PlanWorkbook workbook, ResponsibleDepartments departments) {
        return plan == null
                ? PlanComparison.of(workbook, null, List.of(), keys -> Map.of(), departments)
                : PlanComparison.of(
                        workbook,
                        plan.header(),
                        elements.nodes(plan.id()),
                        keys -> elements.contents(plan.id(), keys),
                        departments);
    }

    private @Nullable PlanSummary namesake(String title) {
        return plans.findFirstByTitle(title).map(plan -> plan.summary(0)).orElse(null);
    }
}
