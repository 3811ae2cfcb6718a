package jp.hagukumi.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.dnd.GridDragStartEvent;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.ListChange;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanTree;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;
import jp.hagukumi.plan.TreeFilter;
import jp.hagukumi.plan.TreeRow;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** UC-013 on screen: putting elements elsewhere, and changing several at once. */
class ElementMovesViewIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private ElementArranging arranging;

    @Autowired
    private ElementEditing editing;

    @Autowired
    private PlanTree tree;

    @Autowired
    private VocabularyEditing vocabularies;

    private PlanId plan;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        plan = PlanFixtures.create(office, imports);
        PlanFixtures.openAmendment(amendments, reader, plan);
    }

    @Test
    void theDialogSaysWhatAMoveMeansAndWhyItIsRefusedBeforeAnythingMoves() {
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan) + "?element=" + id(PlanFixtures.GOAL_1));
        press("plan.ElementDeeds.moveTo");
        ElementPicker parent = _get(ElementPicker.class, spec -> spec.withLabel(text("plan.MoveDialog.parent")));

        parent.choose(id(PlanFixtures.PROJECT_SHARED));
        assertThat(dialog()).contains(text("plan.violation.belowItself"));
        assertThat(go().isEnabled()).isFalse();
        parent.choose(id(PlanFixtures.GOAL_2));
        assertThat(dialog()).contains(text("plan.violation.levelNotBelow"));
        assertThat(go().isEnabled()).isFalse();
        parent.clear();
        assertThat(dialog()).contains("いちばん上の段の2番目に、下の2件と一緒に移ります。");
        press("plan.MoveDialog.go");

        assertThat(titles()).startsWith(PlanFixtures.GOAL_2, PlanFixtures.PROJECT_CHECKUP, PlanFixtures.PROJECT_VISIT);
        press("plan.EditList.undo");
        assertThat(titles()).startsWith(PlanFixtures.GOAL_1);
    }

    @Test
    void whatIsDraggedStandsWhereItWasDroppedAndNothingIsDraggedInAFilteredTree() {
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));
        drag(PlanFixtures.PROJECT_STATION, PlanFixtures.GOAL_2, "below");
        assertThat(titles())
                .containsSubsequence(PlanFixtures.GOAL_2, PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_CHECKUP);
        List<String> moved = titles();

        open(PlanLinks.plan(plan) + "?q=" + "訪問");
        assertThatThrownBy(() -> drag(PlanFixtures.PROJECT_VISIT, PlanFixtures.GOAL_2, "below"))
                .hasMessage("plan.violation.dropWhileFiltered");
        assertThat(titles()).isEqualTo(moved);
    }

    private void drag(String title, String target, String where) {
        TreeGrid<TreeRow> grid = _get(ElementTree.class).getContent();
        ObjectNode start = JsonNodeFactory.instance.objectNode();
        start.putArray("draggedItems").add(item(grid, title));
        ComponentUtil.fireEvent(grid, new GridDragStartEvent<>(grid, true, start));
        ComponentUtil.fireEvent(
                grid, new GridDropEvent<>(grid, true, item(grid, target), where, JsonNodeFactory.instance.arrayNode()));
    }

    private ObjectNode item(TreeGrid<TreeRow> grid, String title) {
        TreeRow row = tree.outline(plan, TreeFilter.NONE, PlanLedger.NOW)
                .wayTo(id(title))
                .getLast();
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", grid.getDataCommunicator().getKeyMapper().key(row));
    }

    @Test
    void severalElementsAreChangedAtOnceAfterAPreviewAndUndoneAtOnce() {
        choose(PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_CHECKUP);
        DepartmentId koen = office.department("公園緑地課");
        mode("plan.BulkFields.departments").setValue(ListChange.Mode.ADD);
        departments().setValue(Set.of(koen));

        assertThat(dialog())
                .contains(
                        PlanFixtures.PROJECT_STATION,
                        "担当課：保育課 → 保育課、公園緑地課",
                        "担当課：健康増進課 → 健康増進課、公園緑地課",
                        "2件が変わり、0件はそのままです。");
        press("plan.BulkDialog.go", 2);

        assertThat(said(PlanFixtures.PROJECT_STATION).departmentIds()).contains(koen);
        assertThat(said(PlanFixtures.PROJECT_CHECKUP).departmentIds()).contains(koen);
        press("plan.EditList.undo");
        assertThat(said(PlanFixtures.PROJECT_STATION).departmentIds()).doesNotContain(koen);
        assertThat(said(PlanFixtures.PROJECT_CHECKUP).departmentIds()).doesNotContain(koen);
    }

    @Test
    void anAxisWithoutAWordYetChangesNothingAndAWordIsSetForAll() {
        office.as(DemoPeople.LEAD);
        vocabularies.add(plan, "ねらい", false, List.of(new TermRow(TermId.next(), "居場所", false)));
        choose(PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_CHECKUP);
        Select<AxisRow> axis = mode("plan.BulkFields.axis");

        axis.setValue(axis.getListDataView()
                .getItems()
                .filter(each -> each.label().equals("ねらい"))
                .findFirst()
                .orElseThrow());
        assertThat(dialog()).contains(text("plan.BulkDialog.nothing"));

        MultiSelectComboBox<TermId> words = choices("plan.BulkFields.words");
        words.setValue(words.getListDataView().getItems().collect(Collectors.toSet()));
        press("plan.BulkDialog.go", 2);
        assertThat(said(PlanFixtures.PROJECT_CHECKUP).terms()).containsAll(words.getValue());
    }

    @Test
    void nothingIsChangedWhenSomebodyWasFasterWithOneOfThem() {
        choose(PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_CHECKUP);
        mode("plan.BulkFields.departments").setValue(ListChange.Mode.REPLACE);
        departments().setValue(Set.of(office.department("公園緑地課")));
        var now = arranging.read(id(PlanFixtures.PROJECT_STATION)).orElseThrow();
        editing.change(now, now.content().draft().description("相手の説明").content());

        press("plan.BulkDialog.go", 2);

        assertThat(dialog()).contains("何も変えていません", PlanFixtures.PROJECT_STATION);
        assertThat(said(PlanFixtures.PROJECT_CHECKUP).departmentIds()).containsExactly(office.department("健康増進課"));
        press("plan.BulkDialog.go", 2);
        assertThat(said(PlanFixtures.PROJECT_STATION).description()).isEqualTo("相手の説明");
        assertThat(said(PlanFixtures.PROJECT_STATION).departmentIds()).containsExactly(office.department("公園緑地課"));
    }

    @Test
    void onlyWhoMayEditIsOfferedToChangeSeveral() {
        signIn(DemoPeople.VIEWER).open(PlanLinks.plan(plan));

        assertThat(offers("plan.BulkBar.begin")).isFalse();
        assertThat(_find(ElementEditor.class)).isEmpty();
    }

    private void choose(String... titles) {
        signIn(DemoPeople.LEAD).open(PlanLinks.plan(plan));
        press("plan.BulkBar.begin");
        _get(BulkBar.class).selection().add(Stream.of(titles).map(this::id).toList());
        press("plan.BulkBar.change");
    }

    private Button go() {
        return _get(Button.class, spec -> spec.withText(text("plan.MoveDialog.go")));
    }

    private MultiSelectComboBox<DepartmentId> departments() {
        return choices("plan.Field.DEPARTMENTS");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> MultiSelectComboBox<T> choices(String key) {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel(text(key)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> Select<T> mode(String key) {
        return _get(Select.class, spec -> spec.withLabel(text(key)));
    }

    private String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private ElementContent said(String title) {
        return arranging.read(id(title)).orElseThrow().content();
    }

    private ElementId id(String title) {
        return PlanFixtures.element(reader, plan, title).id();
    }

    private List<String> titles() {
        return reader.tree(plan).stream().map(ElementRow::title).toList();
    }
}
