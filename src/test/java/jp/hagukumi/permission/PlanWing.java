package jp.hagukumi.permission;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.hagukumi.account.Operation;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.BulkChange;
import jp.hagukumi.plan.BulkEditing;
import jp.hagukumi.plan.DraftId;
import jp.hagukumi.plan.DropSide;
import jp.hagukumi.plan.EditableElement;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDetails;
import jp.hagukumi.plan.ElementDrafts;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.ImportToken;
import jp.hagukumi.plan.ListChange;
import jp.hagukumi.plan.Outline;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanHeader;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanPast;
import jp.hagukumi.plan.PlanQueries;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanSearch;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.PlanTexts;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.PlanUndo;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.Step;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.TreeFilter;
import jp.hagukumi.plan.WorkbookTemplate;
import jp.hagukumi.plan.history.PlanComparisons;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** The plan: its tree, and its workbook. */
final class PlanWing implements Doors.Wing {

    private final BeanFactory beans;
    private final Office office;
    private PlanId plan;
    private ElementId project;
    private ImportDecision decision;
    private final Map<PlanStage, PlanId> inStage = new EnumMap<>(PlanStage.class);
    private final Map<PlanStage, ElementId> carriedOn = new EnumMap<>(PlanStage.class);
    private final Map<PlanStage, ElementId> ended = new EnumMap<>(PlanStage.class);
    private final Map<PlanStage, UUID> lastEdits = new EnumMap<>(PlanStage.class);
    private Outline outline;

    PlanWing(BeanFactory beans, Office office) {
        this.beans = beans;
        this.office = office;
    }

    PlanId plan() {
        return plan;
    }

    @Override
    public void furnish() {
        PlanImport imports = beans.getBean(PlanImport.class);
        plan = PlanFixtures.create(office, imports);
        project = PlanFixtures.element(beans.getBean(PlanReader.class), plan, PlanFixtures.PROJECT_STATION)
                .id();
        office.as(DemoPeople.LEAD);
        outline = beans.getBean(PlanTree.class).outline(plan, TreeFilter.NONE);
        var ready = (ImportPreview.Ready) PlanFixtures.preview(imports, PlanFixtures.workbook(), null);
        decision = ImportDecision.on(ready, PlanFixtures.FROM.firstDay(), "");
        furnishStages(beans.getBean(PlanAmendments.class));
        office.nobody();
    }

    private void furnishStages(PlanAmendments amendments) {
        LocalDate day = PlanFixtures.FROM.firstDay();
        for (PlanStage stage : PlanStage.values()) {
            PlanId id = amendments.draft(PlanFixtures.workbook().header());
            inStage.put(stage, id);
            furnishElements(stage, id);
            if (stage == PlanStage.PROPOSAL) {
                amendments.propose(id, version(id));
            } else if (stage != PlanStage.DRAFT) {
                amendments.adopt(id, version(id), day, "");
            }
            if (stage == PlanStage.AMENDING) {
                amendments.open(id, version(id), day, RevisionKind.AMENDMENT, "中間年の見直し");
            } else if (stage == PlanStage.ENDED) {
                amendments.end(id, version(id));
            }
        }
    }

    private void furnishElements(PlanStage stage, PlanId id) {
        ElementEditing editing = beans.getBean(ElementEditing.class);
        String level = PlanFixtures.workbook().header().levels().getFirst();
        carriedOn.put(stage, editing.add(id, null, level, ElementContent.titled("1", "目標")));
        ElementId second = editing.add(id, null, level, ElementContent.titled("2", "終わった目標"));
        editing.complete(second, 0, PlanFixtures.FROM, "終わったため");
        ended.put(stage, second);
        lastEdits.put(
                stage, beans.getBean(PlanUndo.class).edits(id, 1).getFirst().id());
    }

    private UUID lastEdit(String state) {
        return Objects.requireNonNull(lastEdits.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
    }

    private ElementId carriedOn(String state) {
        return Objects.requireNonNull(carriedOn.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
    }

    private EditableElement editable(String state, ElementContent content) {
        return new EditableElement(carriedOn(state), plan(state), 0, "", content);
    }

    private ElementId ended(String state) {
        return Objects.requireNonNull(ended.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
    }

    private long version(PlanId id) {
        return beans.getBean(PlanReader.class).plan(id).orElseThrow().summary().version();
    }

    private PlanId plan(String state) {
        return Objects.requireNonNull(inStage.get(PlanStage.valueOf(state.toUpperCase(Locale.ROOT))), state);
    }

    @Override
    public void open(Doors doors) {
        PlanQueries queries = beans.getBean(PlanQueries.class);
        PlanTree tree = beans.getBean(PlanTree.class);
        PlanImport imports = beans.getBean(PlanImport.class);
        PlanExport exports = beans.getBean(PlanExport.class);
        PlanAmendments amendments = beans.getBean(PlanAmendments.class);
        PlanPast past = beans.getBean(PlanPast.class);
        PlanTexts texts = beans.getBean(PlanTexts.class);
        ElementDetails details = beans.getBean(ElementDetails.class);
        ElementEditing editing = beans.getBean(ElementEditing.class);
        ElementArranging arranging = beans.getBean(ElementArranging.class);
        ElementDrafts drafts = beans.getBean(ElementDrafts.class);
        ElementChoices choices = beans.getBean(ElementChoices.class);
        BulkEditing bulk = beans.getBean(BulkEditing.class);
        BulkChange priorities = new BulkChange(ListChange.keep(), true, List.of(), ListChange.keep(), null);
        PlanUndo undo = beans.getBean(PlanUndo.class);
        ElementContent content = ElementContent.titled("1", "改めた目標");
        String level = PlanFixtures.workbook().header().levels().getFirst();
        FiscalYear since = PlanFixtures.FROM;
        PlanHeader header = PlanFixtures.workbook().header();
        PlanId draft = plan("draft");
        PlanId adopted = plan("adopted");
        PlanId amending = plan("amending");
        LocalDate day = PlanFixtures.FROM.firstDay();
        byte[] workbook = beans.getBean(WorkbookTemplate.class).bytes(Locale.JAPANESE);

        doors.add(
                Operation.PLAN_READ,
                state -> queries.plans(),
                state -> queries.plan(plan).orElseThrow(),
                state -> queries.element(project).orElseThrow(),
                state -> queries.children(project),
                state -> queries.pathTo(project),
                state -> details.of(plan, project, PlanLedger.NOW).orElseThrow(),
                state -> tree.outline(plan, TreeFilter.NONE),
                state -> tree.rows(outline, Set.of(), 0, 10),
                state -> tree.axes(plan),
                state -> beans.getBean(PlanSearch.class).search("子", null),
                state -> amendments.revisions(plan),
                state -> exports.workbook(plan, Locale.JAPANESE),
                state -> exports.withoutYears(plan, Locale.JAPANESE),
                state -> exports.tables(plan));
        PlanComparisons comparisons = beans.getBean(PlanComparisons.class);
        doors.add(
                Operation.PLAN_READ,
                state -> tree.outline(plan, TreeFilter.NONE, 1),
                state -> amendments.standing(plan),
                state -> past.revisionOn(plan, day),
                state -> past.plan(plan, 1).orElseThrow(),
                state -> past.element(plan, project, 1).orElseThrow(),
                state -> past.children(plan, project, 1),
                state -> past.pathTo(plan, project, 1),
                state -> comparisons.things(),
                state -> comparisons.compare(plan, 1, 1, Locale.JAPANESE),
                state -> comparisons.corrections(plan, Locale.JAPANESE),
                state -> comparisons.workbook(plan, 1, 1, Locale.JAPANESE),
                state -> comparisons.errataWorkbook(plan, Locale.JAPANESE),
                state -> comparisons.history(plan, Thing.ELEMENT, project.value(), PlanLedger.NOW, Locale.JAPANESE));
        doors.add(
                Operation.PLAN_IMPORT,
                state -> imports.preview(new ByteArrayInputStream(workbook), "plan.xlsx", plan),
                state -> imports.accept(decision),
                state -> imports.discard(new ImportToken(UUID.randomUUID())));
        doors.add(
                Operation.PLAN_EDIT,
                state -> texts.change(plan(state), version(plan(state)), header),
                state -> editing.add(plan(state), null, level, content),
                state -> editing.change(editable(state, content), content),
                state -> editing.change(editable(state, content), content, null),
                state -> editing.complete(carriedOn(state), 0, since, "整備が終わったため"),
                state -> editing.abolish(carriedOn(state), 0, since, "利用がないため"),
                state -> editing.merge(carriedOn(state), 0, ended(state), since, "一つにするため"),
                state -> editing.resume(ended(state), 1));
        doors.add(
                Operation.PLAN_EDIT,
                state -> arranging.move(carriedOn(state), null, null, null),
                state -> arranging.step(carriedOn(state), null, Step.DOWN),
                state -> arranging.drop(carriedOn(state), null, ended(state), DropSide.BELOW, id -> false),
                state -> arranging.remove(carriedOn(state), 0),
                state -> bulk.apply(
                        plan(state), bulk.preview(plan(state), List.of(carriedOn(state)), priorities), priorities),
                state -> undo.undo(lastEdit(state)));
        doors.addHall(
                Operation.PLAN_EDIT,
                state -> arranging.read(project),
                state -> arranging.sameCodeBeside(project),
                state -> arranging.following(project),
                state -> arranging.foresee(project, null, null),
                state -> bulk.preview(plan, List.of(project), BulkChange.NONE),
                state -> bulk.below(plan, List.of(project)),
                state -> arranging.foreseeRemoval(project),
                state -> drafts.of(project),
                state -> drafts.keep(null, new EditableElement(project, plan, 0, level, content), content, List.of()),
                state -> drafts.discard(new DraftId(UUID.randomUUID())),
                state -> choices.of(plan),
                state -> choices.find(plan, "保育", 0, 10),
                state -> choices.below(plan, null),
                state -> choices.labels(plan, List.of(project)),
                state -> undo.edits(plan, 10),
                state -> undo.lastOfMine(plan));
        doors.addHall(Operation.PLAN_EDIT, state -> texts.read(plan));
        doors.add(
                Operation.PLAN_AMEND,
                state -> amendments.draft(header),
                state -> amendments.propose(draft, version(draft)),
                state -> amendments.adopt(draft, version(draft), day, ""),
                state -> amendments.open(adopted, version(adopted), day, RevisionKind.AMENDMENT, "中間年の見直し"),
                state -> amendments.close(amending, version(amending)),
                state -> amendments.withdraw(amending, version(amending)),
                state -> amendments.end(adopted, version(adopted)));
    }
}
