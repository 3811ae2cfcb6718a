package jp.hagukumi.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.CsvFile;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StoredZip;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-018: a plan leaves as the workbook that it could come in as; what is brought back unchanged changes nothing. */
@Service
@Transactional
@May(Operation.PLAN_READ)
public class PlanExport {

    private final Plans plans;
    private final StoredElements elements;
    private final Directory directory;
    private final PlanLedger ledger;
    private final Trail trail;
    private final Clock clock;
    private final SheetKinds kinds;

    PlanExport(
            Plans plans,
            StoredElements elements,
            Directory directory,
            PlanLedger ledger,
            Trail trail,
            Clock clock,
            SheetKinds kinds) {
        this.kinds = kinds;
        this.ledger = ledger;
        this.clock = clock;
        this.plans = plans;
        this.elements = elements;
        this.directory = directory;
        this.trail = trail;
    }

    /**
     * The plan's .xlsx file.
     *
     * @param language the language of the instructions in it
     */
    public byte[] workbook(PlanId id, Locale language) {
        return workbook(id, kinds.all(), language);
    }

    /** The plan without what came to be year by year, from which its successor is made. */
    public byte[] withoutYears(PlanId id, Locale language) {
        return workbook(
                id, kinds.brought().stream().filter(kind -> !kind.isYearly()).toList(), language);
    }

    private byte[] workbook(PlanId id, List<SheetKind<?>> sheets, Locale language) {
        Plan plan = locked(id);
        PlanWorkbook content = read(plan);
        WorkbookLimits.expectReadable(content, sheets);
        WorkbookBase base = WorkbookBase.of(
                id,
                ledger.lastChange(id),
                content.rows().stream().map(PlanRow::key).toList());
        byte[] workbook = WorkbookWriter.bytes(content, base, sheets, language);
        trail.done(Operation.PLAN_READ, id, "workbook of revision " + plan.revision());
        return workbook;
    }

    /** The plan as tables for machines: a zip of CSV files, UTF-8 with a byte order mark. */
    public byte[] tables(PlanId id) {
        Plan plan = locked(id);
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        PlanTables.of(read(plan), kinds.all())
                .forEach(table -> files.put(table.name() + ".csv", CsvFile.of(table.all())));
        trail.done(Operation.PLAN_READ, id, "tables of revision " + plan.revision());
        return StoredZip.of(files, clock.instant());
    }

    /** What is written, its keys, and the last change that it holds belong to one state of the plan. */
    private Plan locked(PlanId id) {
        return plans.lockedAlone(id).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
    }

    private PlanWorkbook read(Plan plan) {
        ResponsibleDepartments departments = new ResponsibleDepartments(directory);
        List<StoredNode> nodes = elements.nodes(plan.id());
        List<PlanRow> rows = new ArrayList<>(nodes.size());
        for (int from = 0; from < nodes.size(); from += PlanComparison.AT_ONCE) {
            List<StoredNode> some = nodes.subList(from, Math.min(nodes.size(), from + PlanComparison.AT_ONCE));
            Map<String, ElementContent> contents = elements.contents(
                    plan.id(), some.stream().map(StoredNode::key).toList());
            for (StoredNode node : some) {
                ElementContent content = Objects.requireNonNull(contents.get(node.key()), node.key());
                rows.add(row(rows.size() + 2, node, content, departments));
            }
        }
        return new PlanWorkbook(plan.header(), rows, sheets(plan.id()));
    }

    private Map<String, List<SheetLine>> sheets(PlanId plan) {
        Map<String, List<SheetLine>> sheets = new HashMap<>();
        kinds.rows(plan).forEach((kind, rows) -> {
            List<SheetLine> lines = new ArrayList<>(rows.size());
            rows.forEach(cells -> lines.add(new SheetLine(lines.size() + 2, cells, List.of())));
            sheets.put(kind, lines);
        });
        return sheets;
    }

    private static PlanRow row(
            int number, StoredNode node, ElementContent content, ResponsibleDepartments departments) {
        return new PlanRow(
                number,
                node.key(),
                node.parentKey(),
                node.level(),
                content.code().isEmpty() ? null : content.code(),
                content.title(),
                content.description().isEmpty() ? null : content.description(),
                departments.names(content.departmentIds()),
                content.priority(),
                content.newSince(),
                List.of());
    }
}
