package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridNoneSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionChoices;
import jp.hagukumi.comment.OpinionFilter;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.WorkKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.NextButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.node.JsonNodeFactory;

/** UC-054 and UC-055 as the clerk sees them. */
class OpinionsViewIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();

    @BeforeEach
    void fourOpinionsHaveNoSection() {
        call = CommentFixtures.openCall(office, beans);
        for (String text : List.of("窓口が遠いです。", "予約が取れません。", "道が狭いです。", "窓口を増やしてください。")) {
            int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter(text, "検体0001", "検体町1-1"));
            opinions.add(CommentFixtures.opinion(beans, call, number, 0, 0));
        }
        signIn(DemoPeople.CLERK).open(CommentLinks.opinions(call));
    }

    @Test
    void whatIsTickedStaysWhileTheFilterChangesAndAfterItWasSent() {
        tick(0, 1);
        open(CommentLinks.opinions(call, OpinionFilter.showing("draft")));
        assertThat(page()).contains(text("comment.AssignBar.chosen", 2, "0001-1、0002-1"));

        send(DemoPeople.HOIKU, 2);

        assertThat(row(0).departmentName()).isEqualTo(DemoPeople.HOIKU);
        assertThat(row(1).state()).isEqualTo(ReplyState.DRAFT);
        assertThat(row(2).state()).isNull();
        assertThat(page()).contains(text("comment.AssignBar.chosen", 2, "0001-1、0002-1"));
        assertThat(address()).as("and so does the filter").endsWith("?show=draft");
        assertThat(grid().getSelectedItems()).extracting(OpinionRow::id).containsExactlyInAnyOrder(id(0), id(1));
        send(DemoPeople.KATEI, 2);
        assertThat(row(0).departmentName())
                .as("it can be sent on without being ticked anew")
                .isEqualTo(DemoPeople.KATEI);
    }

    @Test
    void whatWasSentIsTakenBackByTheButtonOfTheNoticeOrTheOneBelow() {
        tick(0, 1);
        send(DemoPeople.HOIKU, 2);
        press("comment.AssignBar.undo");

        assertThat(row(0).state()).isNull();
        assertThat(row(1).departmentName()).isEmpty();
        assertThat(offers("comment.AssignBar.undo")).isFalse();
        send(DemoPeople.HOIKU, 2);
        _click(_find(Button.class, spec -> spec.withText(text("comment.GroupsView.undo")))
                .getLast());
        assertThat(row(0).state()).isNull();
    }

    @Test
    void whatSomebodyTouchedSinceIsNotTakenBack() {
        tick(0, 1);
        send(DemoPeople.HOIKU, 2);
        CommentFixtures.assign(beans, id(0), office.department(DemoPeople.KATEI));

        assertThatThrownBy(() -> press("comment.AssignBar.undo")).isInstanceOf(StaleVersion.class);
        assertThat(row(1).departmentName()).isEqualTo(DemoPeople.HOIKU);
    }

    @Test
    void theDialogNamesWhatStaysAndWhy() {
        CommentFixtures.assign(beans, id(1), office.department(DemoPeople.HOIKU));
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, id(1), "増やします。", "A");
        signIn(DemoPeople.CLERK).open(CommentLinks.opinions(call));
        press("comment.OpinionsTable.chooseAll", 4);
        choose(DemoPeople.KATEI);
        press("comment.AssignBar.go", 4);

        assertThat(textOf(_get(AssignManyDialog.class)))
                .contains(
                        text("comment.AssignManyDialog.effect", 3, DemoPeople.KATEI),
                        text("comment.AssignManyDialog.staying", 1),
                        text("comment.AssignManyDialog.stays", "0002-1", text("comment.violation.replyUnderway")));
        assertThat(row(0).state()).as("nothing has happened yet").isNull();
        press("comment.AssignManyDialog.go", 3);
        assertThat(row(3).departmentName()).isEqualTo(DemoPeople.KATEI);
        assertThat(row(1).departmentName()).isEqualTo(DemoPeople.HOIKU);
    }

    @Test
    void sectionAndPlaceStandInTheAddressAndWordsDoNot() {
        CommentFixtures.assign(beans, id(0), office.department(DemoPeople.HOIKU));
        open(CommentLinks.opinions(call));
        _get(TextField.class, spec -> spec.withLabel(text("comment.OpinionFilterBar.words")))
                .setValue("窓口");
        assertThat(GridKt._size(grid())).isEqualTo(2);
        section("comment.OpinionsView.department", 0).setValue(choiceOf(DemoPeople.HOIKU));

        assertThat(address()).endsWith("?section=" + office.department(DemoPeople.HOIKU));
        assertThat(GridKt._size(grid())).as("the words are still looked for").isEqualTo(1);
        open(CommentLinks.opinions(call, OpinionFilter.ALL.section(OpinionFilter.NONE)));
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void whoMayNotSendIsNotAskedToChoose() {
        CommentFixtures.assign(beans, id(0), office.department(DemoPeople.HOIKU));
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinions(call));

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(_find(AssignBar.class)).isEmpty();
        assertThat(grid().getSelectionModel()).isInstanceOf(GridNoneSelectionModel.class);
    }

    @Test
    void oneKeyLeadsFromTheListThroughItsOpinionsUnderTheSameFilter() {
        CommentFixtures.assign(beans, id(1), office.department(DemoPeople.HOIKU));
        OpinionFilter unassigned = OpinionFilter.showing(OpinionFilter.NONE);
        open(CommentLinks.opinions(call, unassigned));

        nextKey();
        assertThat(address()).isEqualTo(CommentLinks.opinion(call, id(0), unassigned));
        nextKey();
        assertThat(address()).isEqualTo(CommentLinks.opinion(call, id(2), unassigned));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(CommentLinks.opinions(call, unassigned));
    }

    @Test
    void anOpinionIsSentFromItsOwnPageAndTakenBackThere() {
        open(CommentLinks.opinion(call, id(0), OpinionFilter.showing(OpinionFilter.NONE)));
        section("comment.OpinionCard.department", 0).setValue(departmentOf(DemoPeople.HOIKU));
        press("comment.OpinionCard.assign");
        assertThat(row(0).departmentName()).isEqualTo(DemoPeople.HOIKU);

        press("comment.GroupsView.undo");
        assertThat(row(0).state()).isNull();
        assertThat(page()).contains(text("comment.OpinionView.unassigned"));
    }

    @Test
    void theWorkListLeadsByOneKeyToWhatWaitsFirst() {
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("まだ仕分けていません。"));
        beans.getBean(Intake.class).enter(call, CommentFixtures.letter("これもです。"));
        signIn(DemoPeople.CLERK).open(CommentLinks.work(call));
        assertThat(page())
                .contains(text(Labels.key(WorkKind.SPLIT)), text(Labels.key(WorkKind.ASSIGN)))
                .doesNotContain("窓口");

        nextKey();
        assertThat(address()).isEqualTo(CommentLinks.call(call) + "?show=split");
        nextKey();
        assertThat(address()).isEqualTo(CommentLinks.submission(call, 6) + "?show=split");
        nextKey();
        assertThat(address()).as("from the last to the first").endsWith("/submissions/5?show=split");
    }

    private void nextKey() {
        UI ui = UI.getCurrent();
        assertThat(_find(NextButton.class)).hasSize(1);
        ui.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        ui.getElement(),
                        "keydown",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(String.valueOf(ReflectionTestUtils.getField(NextButton.class, "ASKED")), true)));
    }

    private void tick(int... which) {
        for (int one : which) {
            grid().asMultiSelect().select(GridKt._get(grid(), one));
        }
    }

    private void send(String to, int count) {
        choose(to);
        press("comment.AssignBar.go", count);
        press("comment.AssignManyDialog.go", count);
    }

    private void choose(String to) {
        AssignBar bar = _get(AssignBar.class);
        @SuppressWarnings("unchecked")
        ComboBox<DepartmentView> section = _get(bar, ComboBox.class);
        section.setValue(departmentOf(to));
    }

    private DepartmentView departmentOf(String name) {
        return beans.getBean(Assigning.class).departments().stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private OpinionChoices.Choice choiceOf(String section) {
        return new OpinionChoices.Choice(office.department(section).toString(), section);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> ComboBox<T> section(String label, int which) {
        return _find(ComboBox.class, spec -> spec.withLabel(text(label))).get(which);
    }

    @SuppressWarnings("unchecked")
    private Grid<OpinionRow> grid() {
        return _get(Grid.class);
    }

    private OpinionId id(int which) {
        return opinions.get(which);
    }

    private OpinionRow row(int which) {
        return beans.getBean(OpinionQueries.class).find(id(which)).orElseThrow().row();
    }
}
