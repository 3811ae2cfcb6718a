package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.search.SearchKind;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-045 as clerk and section see it. */
class CommentSearchViewIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    private CallId call;
    private OpinionId opinion;

    @BeforeEach
    void aLetterIsWithItsSection() {
        call = CommentFixtures.openCall(office, beans);
        beans.getBean(Intake.class)
                .enter(call, CommentFixtures.letter("検体0001です。<b>公園</b>に屋根を。子供の席も。", "検体0001", "検体町1-2"));
        opinion = CommentFixtures.opinion(beans, call, 1, 1, 1);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
    }

    @Test
    void isReachedFromTheInboxAndFromTheOpinions() {
        signIn(DemoPeople.CLERK).open(CommentLinks.call(call));
        assertThat(links()).contains(CommentLinks.search(call));
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.opinions(call));
        assertThat(links()).contains(CommentLinks.search(call));
    }

    @Test
    void saysWhatCanBeTypedAndWhatToTryWhereNothingIsFound() {
        signIn(DemoPeople.CLERK).open(CommentLinks.search(call));
        assertThat(page()).contains(text("comment.SearchView.hint"));
        look("屋上庭園");
        assertThat(page()).contains(text("comment.SearchView.nothing"));
        kinds().setValue(Set.of(SearchKind.REPLY));
        look("屋根");
        assertThat(page()).contains(text("comment.SearchView.nothingOfKind"));
        look("");
        assertThat(page()).contains(text("comment.SearchView.hint"));
    }

    @Test
    void showsWhatWasFoundAsLinksWithTheWordsMarkedAndNoMarkupOfTheLetter() {
        signIn(DemoPeople.CLERK).open(CommentLinks.search(call));
        look("公園 こども");

        assertThat(_get(OrderedList.class).getChildren()).hasSize(1);
        assertThat(links()).contains(CommentLinks.submission(call, 1));
        assertThat(marked()).contains("公園", "子供");
        assertThat(page()).contains("<b>").doesNotContain("検体0001");
        look("屋根");
        assertThat(links()).contains(CommentLinks.submission(call, 1), CommentLinks.opinion(call, opinion));
        assertThat(page()).contains(text("comment.SearchHits.found", 2), text("comment.ReplyState.draft"));
    }

    @Test
    void whatIsTypedIsInNoAddressAndStillThereWhenSomebodyComesBack() {
        signIn(DemoPeople.CLERK).open(CommentLinks.search(call));
        look("屋根");
        assertThat(address()).isEqualTo(CommentLinks.search(call));
        open(CommentLinks.submission(call, 1));
        open(CommentLinks.search(call));

        assertThat(words().getValue()).isEqualTo("屋根");
        assertThat(links()).contains(CommentLinks.opinion(call, opinion));
        signIn(DemoPeople.CLERK).open(CommentLinks.search(call));
        assertThat(words().getValue()).isEmpty();
    }

    @Test
    void aSectionIsOfferedNeitherLettersNorOriginals() {
        signIn(DemoPeople.WRITER_HOIKU).open(CommentLinks.search(call));

        assertThat(kinds().getListDataView().getItems())
                .contains(Set.of(SearchKind.REPLY))
                .doesNotContain(Set.of(SearchKind.LETTER));
        assertThat(_find(Checkbox.class)).isEmpty();
        look("屋根");
        assertThat(links())
                .contains(CommentLinks.opinion(call, opinion))
                .doesNotContain(CommentLinks.submission(call, 1));
    }

    @Test
    void maskedWordsAreSearchedAfterAReasonForThisOneTime() {
        signIn(DemoPeople.CLERK).open(CommentLinks.search(call));
        look("検体0001");
        assertThat(page()).contains(text("comment.SearchView.nothing"));
        _get(Checkbox.class).setValue(true);
        look("検体0001");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("本人からの照会");
        confirm();

        assertThat(page()).contains(text("comment.SearchHits.found", 1));
        assertThat(marked()).contains("検体0001");
        open(CommentLinks.calls());
        open(CommentLinks.search(call));
        assertThat(marked()).isEmpty();
    }

    private void look(String typed) {
        words().setValue(typed);
        _click(goButtons().getFirst());
    }

    /** The button of the dialog stands behind the one of the page. */
    private void confirm() {
        _click(goButtons().getLast());
    }

    private List<Button> goButtons() {
        return _find(Button.class, spec -> spec.withText(text("comment.SearchBar.go")));
    }

    private TextField words() {
        return _get(TextField.class, spec -> spec.withLabel(text("comment.SearchBar.words")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Set<SearchKind>> kinds() {
        return _get(RadioButtonGroup.class);
    }

    private static List<String> marked() {
        return _find(HtmlContainer.class).stream()
                .filter(part -> part.getElement().getTag().equals("mark"))
                .map(HtmlContainer::getText)
                .toList();
    }

    private static List<String> links() {
        return _find(UI.getCurrent(), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }
}
