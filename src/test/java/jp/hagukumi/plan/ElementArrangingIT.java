package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-013: moving, taking out, undoing. */
@PortalIT
class ElementArrangingIT {

    private static final List<String> LEVELS = PlanFixtures.workbook().header().levels();

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private ElementArranging arranging;

    @Autowired
    private ElementEditing editing;

    @Autowired
    private ElementChoices choices;

    @Autowired
    private PlanUndo undo;

    private PlanId plan;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(amendments, reader, plan);
    }

    @Test
    void movesAmongSiblingsAndBackAgain() {
        step(PlanFixtures.PROJECT_SHARED, Step.UP);
        assertThat(titles())
                .containsExactly(
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_SHARED,
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.GOAL_2,
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.PROJECT_VISIT);

        undoLast();
        assertThat(titles()).containsExactlyElementsOf(asImported());
    }

    @Test
    void movesABranchWithEverythingBelowIt() {
        step(PlanFixtures.GOAL_1, Step.DOWN);

        assertThat(titles())
                .containsExactly(
                        PlanFixtures.GOAL_2,
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.PROJECT_VISIT,
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.PROJECT_SHARED);
        assertThat(reader.pathTo(element(PlanFixtures.PROJECT_STATION).id()))
                .extracting(ElementRow::title)
                .containsExactly(PlanFixtures.GOAL_1, PlanFixtures.PROJECT_STATION);

        undoLast();
        assertThat(titles()).containsExactlyElementsOf(asImported());
    }

    @Test
    void movesUnderAnotherParentAndTellsOfTheSameCodeThere() {
        ElementRow moved = element(PlanFixtures.PROJECT_STATION);
        ElementRow goal = element(PlanFixtures.GOAL_2);
        ElementRow before = element(PlanFixtures.PROJECT_VISIT);
        EditableElement read = arranging.read(moved.id()).orElseThrow();
        editing.change(read, read.content().draft().code(before.code()).content());

        arranging.move(moved.id(), moved.parent(), goal.id(), before.id());

        assertThat(titles())
                .containsExactly(
                        PlanFixtures.GOAL_1,
                        PlanFixtures.PROJECT_SHARED,
                        PlanFixtures.GOAL_2,
                        PlanFixtures.PROJECT_CHECKUP,
                        PlanFixtures.PROJECT_STATION,
                        PlanFixtures.PROJECT_VISIT);
        assertThat(arranging.sameCodeBeside(moved.id())).contains(PlanFixtures.PROJECT_VISIT);
    }

    @Test
    void refusesACycleAndALevelThatDoesNotFit() {
        ElementRow goal = element(PlanFixtures.GOAL_1);
        ElementRow project = element(PlanFixtures.PROJECT_STATION);

        assertThatThrownBy(() -> arranging.move(goal.id(), null, project.id(), null))
                .hasMessage("plan.violation.belowItself");
        assertThatThrownBy(() -> step(PlanFixtures.GOAL_2, Step.IN)).hasMessage("plan.violation.levelNotBelow");
        assertThatThrownBy(() -> step(PlanFixtures.GOAL_1, Step.UP)).hasMessage("plan.violation.noStep.UP");
        assertThat(titles()).containsExactlyElementsOf(asImported());
    }

    @Test
    void findsWhatCanBeChosenPageByPageInTreeOrder() {
        ElementId goal = element(PlanFixtures.GOAL_1).id();
        ElementId shared = element(PlanFixtures.PROJECT_SHARED).id();
        ElementId visit = element(PlanFixtures.PROJECT_VISIT).id();
        arranging.move(visit, element(PlanFixtures.GOAL_2).id(), goal, shared);

        assertThat(choices.find(plan, "支援", 0, 2)).extracting(ElementLabel::id).containsExactly(goal, visit);
        assertThat(choices.find(plan, "支援", 2, 2)).extracting(ElementLabel::id).containsExactly(shared);
    }

    @Test
    void foreseesWhatListingsForbid() {
        ElementId first = element(PlanFixtures.GOAL_1).id();
        ElementId second = element(PlanFixtures.GOAL_2).id();
        ElementId station = element(PlanFixtures.PROJECT_STATION).id();
        list(station, second);

        assertForeseenAndRefused(station, first, second, "plan.violation.listedBelowParent");

        ElementId top = editing.add(plan, null, LEVELS.getFirst(), ElementContent.titled("", "目標三"));
        ElementId moved = editing.add(plan, top, LEVELS.getLast(), ElementContent.titled("", "事業"));
        list(second, moved);
        assertForeseenAndRefused(moved, top, second, "plan.violation.listedBelowItself");
        assertThat(arranging.foresee(moved, first, null).refused()).isNull();
    }

    private void assertForeseenAndRefused(ElementId moved, ElementId from, ElementId to, String rule) {
        assertThat(arranging.foresee(moved, to, null).refused()).isNotNull().hasMessage(rule);
        assertThatThrownBy(() -> arranging.move(moved, from, to, null)).hasMessage(rule);
    }

    private void list(ElementId element, ElementId below) {
        EditableElement read = arranging.read(element).orElseThrow();
        editing.change(
                read,
                read.content().draft().listings(List.of(new Listing(below, ""))).content());
    }

    @Test
    void foreseesThatTheElementBeforeWhichOneIsToStandHasGone() {
        ElementRow moved = element(PlanFixtures.PROJECT_STATION);
        ElementRow gone = element(PlanFixtures.PROJECT_VISIT);

        MoveEffect foreseen =
                arranging.foresee(moved.id(), element(PlanFixtures.GOAL_1).id(), gone.id());

        assertThat(foreseen.refused()).isInstanceOf(StaleVersion.class);
    }

    @Test
    void foreseesWhetherAnElementCanBeTakenOutAndTakesNothingOut() {
        ElementId goal = element(PlanFixtures.GOAL_2).id();
        ElementId visit = element(PlanFixtures.PROJECT_VISIT).id();
        ElementId checkup = element(PlanFixtures.PROJECT_CHECKUP).id();
        EditableElement read = arranging.read(checkup).orElseThrow();
        editing.change(
                read,
                read.content()
                        .draft()
                        .related(List.of(new RelatedLink(visit, "")))
                        .content());

        assertThat(arranging.foreseeRemoval(goal).orElseThrow())
                .hasMessage("plan.violation.elementHasBelow")
                .extracting(RuleViolation::arguments)
                .isEqualTo(new Object[] {PlanFixtures.GOAL_2, 2});
        assertThat(arranging.foreseeRemoval(visit).orElseThrow()).hasMessage("plan.violation.elementInUse");
        assertThat(arranging.foreseeRemoval(checkup)).isEmpty();
        assertThat(titles()).containsExactlyElementsOf(asImported());
    }

    @Test
    void refusesAMoveOfWhatSomebodyElseMovedMeanwhile() {
        ElementRow moved = element(PlanFixtures.PROJECT_STATION);
        arranging.move(moved.id(), moved.parent(), element(PlanFixtures.GOAL_2).id(), null);

        assertThatThrownBy(() -> arranging.step(moved.id(), moved.parent(), Step.DOWN))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void takesOutWhatNothingRefersToAndBringsItBack() {
        ElementRow project = element(PlanFixtures.PROJECT_CHECKUP);
        assertThatThrownBy(() -> arranging.remove(element(PlanFixtures.GOAL_2).id(), 0))
                .isInstanceOf(RuleViolation.class);

        arranging.remove(
                project.id(), arranging.read(project.id()).orElseThrow().version());
        assertThat(titles()).doesNotContain(PlanFixtures.PROJECT_CHECKUP);

        undoLast();
        assertThat(titles()).containsExactlyElementsOf(asImported());
        assertThat(element(PlanFixtures.PROJECT_CHECKUP).id()).isEqualTo(project.id());
    }

    @Test
    void undoesTheUndoingToo() {
        rename("新しい名称");
        undoLast();
        assertThat(titles()).contains(PlanFixtures.PROJECT_STATION);

        undo.undo(undo.edits(plan, 1).getFirst().id());

        assertThat(titles()).contains("新しい名称");
    }

    @Test
    void refusesToUndoWhatWasChangedSinceAndNamesWhatAndByWhom() {
        rename("二番目の名称");
        EditRow first = undo.edits(plan, 1).getFirst();
        rename("三番目の名称");

        assertThatThrownBy(() -> undo.undo(first.id())).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("plan.violation.changedSince");
            assertThat(refused.arguments()).containsExactly("三番目の名称", first.by());
        });
        assertThat(titles()).contains("三番目の名称");

        undoLast();
        undo.undo(first.id());
        assertThat(titles()).contains(PlanFixtures.PROJECT_STATION);
    }

    private void rename(String title) {
        ElementRow row = reader.tree(plan).get(1);
        EditableElement read = arranging.read(row.id()).orElseThrow();
        editing.change(read, read.content().draft().title(title).content());
    }

    private void step(String title, Step step) {
        ElementRow row = element(title);
        arranging.step(row.id(), row.parent(), step);
    }

    private void undoLast() {
        undo.undo(undo.lastOfMine(plan).orElseThrow());
    }

    private ElementRow element(String title) {
        return PlanFixtures.element(reader, plan, title);
    }

    private List<String> titles() {
        return reader.tree(plan).stream().map(ElementRow::title).toList();
    }

    private static List<String> asImported() {
        return List.of(
                PlanFixtures.GOAL_1,
                PlanFixtures.PROJECT_STATION,
                PlanFixtures.PROJECT_SHARED,
                PlanFixtures.GOAL_2,
                PlanFixtures.PROJECT_CHECKUP,
                PlanFixtures.PROJECT_VISIT);
    }
}
