package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-049 as the clerk sees it. */
class GroupsViewIT extends ViewIT {

    private static final String SHADE = "夏は遊具が熱くて子どもが遊べないので、公園に日かげをつくってください。";

    @Autowired
    private BeanFactory beans;

    private CallId call;
    private final List<OpinionId> opinions = new ArrayList<>();

    @BeforeEach
    void threeWantShade() {
        call = CommentFixtures.openCall(office, beans);
        for (String text : List.of(SHADE, SHADE.replace("夏は", "夏には"), SHADE, "窓口が遠いです。")) {
            int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter(text));
            opinions.add(CommentFixtures.opinion(beans, call, number, 0, 0));
        }
        signIn(DemoPeople.CLERK).open(CommentLinks.groups(call));
    }

    @Test
    void whatIsAlikeIsPutTogetherWithOnePressAndTakenBackWithAnother() {
        assertThat(page()).contains(text("comment.GroupProposalPanel.title", 3, 3));
        assertThat(_find(HtmlContainer.class).stream()
                        .filter(c -> c.getElement().getTag().equals("mark"))
                        .map(c -> c.getElement().getText()))
                .as("what differs is marked")
                .containsExactly("に");

        press("comment.GroupProposalPanel.together", 3, 0);
        assertThat(page())
                .contains(
                        text("comment.GroupsView.noProposal"),
                        text("comment.counts", 4, 4, 4, 2),
                        text("comment.GroupsList.made", 1));
        press("comment.GroupsView.undo");

        assertThat(page()).contains(text("comment.counts", 4, 4, 4, 4), text("comment.GroupProposalPanel.title", 3, 3));
    }

    @Test
    void whatTheClerkTakesTheTickFromStaysOutside() {
        _find(Checkbox.class).get(1).setValue(false);

        press("comment.GroupProposalPanel.together", 2, 0);

        assertThat(row(opinions.get(1)).group()).isNull();
        assertThat(row(opinions.get(2)).group()).isNotNull();
        assertThat(page()).as("and is proposed for the group").contains(text("comment.GroupProposalPanel.add", 1));
    }

    @Test
    void whatIsKeptApartIsNotShownAgain() {
        press("comment.GroupProposalPanel.apart", 3);

        open(CommentLinks.groups(call));
        assertThat(page()).contains(text("comment.GroupsView.noProposal"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGroupIsGivenToASectionAtOnceAndOneOfItTakenOut() {
        press("comment.GroupProposalPanel.together", 3, 0);
        open(CommentLinks.group(call, 1));
        ComboBox<DepartmentView> section = _get(ComboBox.class);
        section.setValue(section.getListDataView()
                .getItems()
                .filter(d -> d.id().equals(office.department(DemoPeople.HOIKU)))
                .findFirst()
                .orElseThrow());

        press("comment.OpinionCard.assign");
        assertThat(opinions.subList(0, 3))
                .allSatisfy(id -> assertThat(row(id).department()).isEqualTo(office.department(DemoPeople.HOIKU)));
        _find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText(text("comment.GroupPanel.takeOut")))
                .getFirst()
                .click();

        assertThat(page()).contains(text("comment.GroupPanel.title", 1, 2, 2));
        assertThat(Objects.requireNonNull(row(opinions.get(1)).state()).isWithWriter())
                .isTrue();
    }

    @Test
    void onlyWhatTheClerkHasLookedAtAndTickedIsKeptApartAndItComesBack() {
        _find(Checkbox.class).get(1).setValue(false);
        press("comment.GroupProposalPanel.apart", 2);

        open(CommentLinks.groups(call) + "?show=apart");
        assertThat(page())
                .contains(text("comment.ApartPanel.title", 2), text("comment.GroupsList.apart", 2), "0001-1", "0003-1")
                .doesNotContain("0002-1");
        _find(Button.class, spec -> spec.withText(text("comment.ApartPanel.back")))
                .getFirst()
                .click();
        assertThat(page()).contains(text("comment.ApartPanel.title", 1), text("comment.GroupsList.proposals", 1));
        press("comment.ApartPanel.back");
        assertThat(page()).contains(text("comment.GroupsView.noApart"));
    }

    @Test
    void whatSaysTheSameInOtherWordsIsPutTogetherByItsNumbers() {
        number("comment.GroupByNumber.one", "0001-1");
        number("comment.GroupByNumber.other", "４－１");
        press("comment.GroupByNumber.make");
        assertThat(row(opinions.get(3)).answeredBy()).isEqualTo(opinions.get(0));
        assertThat(page())
                .as("the group that was made is in sight")
                .contains(text("comment.GroupPanel.reply", "0001-1"));

        number("comment.GroupByNumber.number", "2-1");
        press("comment.GroupByNumber.add");
        assertThat(row(opinions.get(1)).answeredBy()).isEqualTo(opinions.get(0));

        number("comment.GroupByNumber.number", "2-7");
        assertThatThrownBy(() -> press("comment.GroupByNumber.add"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.numberUnknown");
    }

    private void number(String label, String value) {
        _get(TextField.class, spec -> spec.withLabel(text(label))).setValue(value);
    }

    @Test
    void whoeverWritesOrJudgesAReplyReadsWhatItAnswers() {
        press("comment.GroupProposalPanel.together", 3, 0);
        CommentFixtures.assign(beans, opinions.getFirst(), office.department(DemoPeople.HOIKU));

        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinion(call, opinions.getFirst()));
        assertThat(page()).contains(text("comment.AnsweredTogether.title", 3), "0002-1", "0003-1", "夏には");
        open(CommentLinks.opinion(call, opinions.get(1)));
        assertThat(page()).doesNotContain(text("comment.AnsweredTogether.title", 3));
        signIn(DemoPeople.LEAD).open(CommentLinks.opinion(call, opinions.getFirst()));
        assertThat(page()).contains(text("comment.AnsweredTogether.title", 3), "夏には");
    }

    @Test
    void whoOnlyReadsIsOfferedNothing() {
        press("comment.GroupProposalPanel.together", 3, 0);
        signIn(DemoPeople.LEAD).open(CommentLinks.group(call, 1));

        assertThat(page()).contains(text("comment.GroupPanel.title", 1, 3, 3));
        assertThat(offers("comment.GroupPanel.dissolve")).isFalse();
        assertThat(offers("comment.GroupPanel.takeOut")).isFalse();
    }

    @Test
    void beforeAnythingIsSortedThePageSaysWhatToDo() {
        CallId empty = CommentFixtures.openCall(office, beans);

        open(CommentLinks.groups(empty));

        assertThat(page()).contains(text("comment.GroupsView.empty"));
    }

    private OpinionRow row(OpinionId id) {
        return beans.getBean(OpinionQueries.class).find(id).orElseThrow().row();
    }
}
