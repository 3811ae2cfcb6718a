package jp.hagukumi.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.comment.Assigning;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CommentFixtures;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.ContributionState;
import jp.hagukumi.comment.Intake;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.OpinionQueries;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-054: a second section is asked for its part, from the clerk's question to the reply that takes it over. */
class PartsViewIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    private String page;
    private OpinionId opinion;

    @BeforeEach
    void theClerkAsksASecondSection() {
        CallId call = CommentFixtures.openCall(office, beans);
        int number = beans.getBean(Intake.class).enter(call, CommentFixtures.letter("窓口が遠いです。"));
        opinion = CommentFixtures.opinion(beans, call, number, 0, 0);
        CommentFixtures.assign(beans, opinion, office.department(DemoPeople.HOIKU));
        page = CommentLinks.opinion(call, opinion);
        signIn(DemoPeople.CLERK).open(page);
        sectionToAsk().setValue(family());
        press("comment.PartsCard.ask");
    }

    @Test
    void whoIsAskedFindsItInMyWorkAndWritesTheirPartAndTheOtherSectionTakesItOver() {
        assertThat(page()).contains(DemoPeople.KATEI, text(Labels.key(ContributionState.ASKED)));
        signIn(DemoPeople.WRITER_KATEI).open("");
        assertThat(page()).contains(text("comment.waiting.contribute.sentence", 1));
        open(page);
        _get(TextArea.class).setValue("窓口は10時からです。");
        press("comment.PartForm.give");

        signIn(DemoPeople.WRITER_HOIKU).open(page);
        assertThat(page()).contains("窓口は10時からです。", text(Labels.key(ContributionState.GIVEN)));
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ReplyForm.text")))
                .setValue("ご意見のとおりです。");
        press("comment.PartsCard.takeOver");

        assertThat(Objects.requireNonNull(beans.getBean(OpinionQueries.class)
                                .find(opinion)
                                .orElseThrow()
                                .reply())
                        .text())
                .isEqualTo("ご意見のとおりです。\n窓口は10時からです。");
    }

    @Test
    void theChiefSeesWhoHasNotAnswered() {
        office.as(DemoPeople.WRITER_HOIKU);
        CommentFixtures.handIn(beans, opinion, "広げます。", "A");
        signIn(DemoPeople.CHIEF_HOIKU).open(page);

        assertThat(page()).contains(DemoPeople.KATEI, text(Labels.key(ContributionState.ASKED)));
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(offers("comment.PartsCard.takeOver")).isFalse();
    }

    @Test
    void whatWasAskedInErrorIsTakenBack() {
        press("comment.PartsCard.withdraw");

        assertThat(page()).doesNotContain(text(Labels.key(ContributionState.ASKED)));
        signIn(DemoPeople.WRITER_KATEI).open("");
        assertThat(page()).doesNotContain(text("comment.waiting.contribute.sentence", 1));
    }

    private DepartmentView family() {
        return beans.getBean(Assigning.class).departments().stream()
                .filter(d -> d.name().equals(DemoPeople.KATEI))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ComboBox<DepartmentView> sectionToAsk() {
        return _get(ComboBox.class, spec -> spec.withLabel(text("comment.PartsCard.section")));
    }
}
