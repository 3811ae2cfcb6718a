package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a browser had kept when its page, its server or its session died, and what becomes of it. */
class KeptWordsViewIT extends ViewIT {

    private static final long NOON = 1_795_230_000_000L;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private ReportId report;
    private final ArrayNode found = JsonNodeFactory.instance.arrayNode();

    @BeforeEach
    void openRound() {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, new FiscalYear(2025));
        report = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
    }

    private KeptWordsViewIT kept(FieldCode field, String text, long seen, String... sent) {
        var words = found.addObject()
                .put("key", "hagukumi/kept/" + found.size())
                .put("field", field.value())
                .put("text", text)
                .put("seen", seen)
                .put("at", NOON - found.size());
        Stream.of(sent).forEach(words.putArray("sent")::add);
        return this;
    }

    /** The writer opens the report in the browser that has kept these words. */
    private void isOpened() {
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        Keeper keeper = _get(Keeper.class);
        keeper.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        keeper.getElement(),
                        Keeper.FOUND,
                        JsonNodeFactory.instance.objectNode().set(Keeper.WHAT, found)));
    }

    private void stands(FieldCode field, String words) {
        fixtures.write(report, fixtures.text(report).with(field, words));
    }

    private String stored(FieldCode field) {
        return fixtures.text(report).get(field);
    }

    private TextArea area(FieldCode field) {
        return _get(TextArea.class, spec -> spec.withId("field-" + field.value()));
    }

    @Test
    void wordsThatNobodyElseWroteOverComeBackAndAreSaved() {
        stands(FieldCode.RESULT, "途中");

        kept(FieldCode.RESULT, "途中まで書いた", 1).isOpened();

        assertThat(area(FieldCode.RESULT).getValue()).isEqualTo("途中まで書いた");
        assertThat(stored(FieldCode.RESULT)).isEqualTo("途中まで書いた");
        assertThat(page()).containsPattern("に書いて保存が済んでいなかった文を戻し、保存しました");
    }

    @Test
    void wordsThatTheServerHasAlreadyAreNoNews() {
        stands(FieldCode.RESULT, "届いていた");

        kept(FieldCode.RESULT, "届いていた", 0, "届いていた").isOpened();

        assertThat(page()).doesNotContain("保存が済んでいなかった文", text("progress.FieldBox.keepMine"));
    }

    @Test
    void wordsTypedOnFromWhatTheSamePersonHadSentMeetNobody() {
        stands(FieldCode.RESULT, "送った");

        kept(FieldCode.RESULT, "送った続き", 0, "送った").isOpened();

        assertThat(stored(FieldCode.RESULT)).isEqualTo("送った続き");
    }

    /** A browser that was killed had written down less than it had sent. */
    @Test
    void anOlderNoteOfWordsThatTheSamePersonWentOnFromIsNoNews() {
        stands(FieldCode.RESULT, "送った。続きも送った。");

        kept(FieldCode.RESULT, "送った。", 0, "送").isOpened();

        assertThat(area(FieldCode.RESULT).getValue()).isEqualTo("送った。続きも送った。");
        assertThat(page()).doesNotContain("保存が済んでいなかった文", text("progress.FieldBox.keepMine"));
    }

    @Test
    void whatThePersonTookAwayAfterSendingStaysAway() {
        stands(FieldCode.RESULT, "送った。余計なこと。");

        kept(FieldCode.RESULT, "送った。", 0, "送った。余計なこと。").isOpened();

        assertThat(stored(FieldCode.RESULT)).isEqualTo("送った。");
    }

    /** Both were on their way when the browser died, and only the first had arrived. */
    @Test
    void whatThePersonTookAwayWhileTheServerWasSilentStaysAway() {
        stands(FieldCode.RESULT, "送った。余計なこと。");

        kept(FieldCode.RESULT, "送った。", 0, "送った。余計なこと。", "送った。").isOpened();

        assertThat(stored(FieldCode.RESULT)).isEqualTo("送った。");
        assertThat(area(FieldCode.RESULT).getValue()).isEqualTo("送った。");
    }

    @Test
    void wordsOfASecondTabDoNotGoOverThoseOfTheFirst() {
        stands(FieldCode.RESULT, "別のタブの文");

        kept(FieldCode.RESULT, "このタブの文", 0).isOpened();

        assertThat(stored(FieldCode.RESULT)).isEqualTo("別のタブの文");
        assertThat(page()).contains("このタブの文", text("progress.FieldBox.keepMine"));
    }

    @Test
    void twoTabsThatDiedInTheSameFieldAreBothShown() {
        kept(FieldCode.RESULT, "新しい文", 0).kept(FieldCode.RESULT, "古い文", 0).isOpened();

        assertThat(stored(FieldCode.RESULT)).isEqualTo("新しい文");
        assertThat(page()).contains("古い文", text("progress.KeptPanel.noPlace"));
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStandsBesideItWithTheDifference() {
        stands(FieldCode.RESULT, "利用は41,280人だった。");

        kept(FieldCode.RESULT, "利用は39,000人だった。", 0).isOpened();

        assertThat(stored(FieldCode.RESULT)).isEqualTo("利用は41,280人だった。");
        assertThat(area(FieldCode.RESULT).getValue()).isEqualTo("利用は39,000人だった。");
        assertThat(
                        _find(
                                        HtmlContainer.class,
                                        spec -> spec.withPredicate(
                                                c -> c.getElement().getTag().equals("mark")))
                                .stream()
                                .map(HtmlContainer::getText))
                .isEqualTo(List.of("41,280", "39,000"));
        press("progress.FieldBox.keepMine");
        assertThat(stored(FieldCode.RESULT)).isEqualTo("利用は39,000人だった。");
    }

    @Test
    void aChoiceComesBackByItsCode() {
        kept(FieldCode.DIRECTION, "keep", 0).isOpened();

        assertThat(stored(FieldCode.DIRECTION)).isEqualTo("keep");
    }

    @Test
    void wordsForAReportThatWasSubmittedMeanwhileAreShownUntilTheyArePutAway() {
        fixtures.submit(report, ProgressFixtures.complete("B"));

        kept(FieldCode.RESULT, "出した後に残っていた文", 0).isOpened();

        assertThat(page())
                .contains(
                        "出した後に残っていた文",
                        text("progress.KeptPanel.locked", text("progress.ReportState.SUBMITTED")),
                        text("progress.KeptPanel.copy"));
        assertThat(stored(FieldCode.RESULT)).isEqualTo(ProgressFixtures.RESULT);

        press("progress.KeptPanel.drop");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text("progress.KeptPanel.drop"))));
        assertThat(page()).doesNotContain("出した後に残っていた文");
        assertThat(fixtures.state(report)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void wordsThatHadArrivedBeforeTheReportWasSubmittedAreNoNews() {
        fixtures.submit(report, ProgressFixtures.complete("B"));

        kept(FieldCode.RESULT, ProgressFixtures.RESULT, 0).isOpened();

        assertThat(offers("progress.KeptPanel.drop")).isFalse();
    }

    @Test
    void aNoteThatIsDamagedHidesNoOthers() {
        found.addObject().put("key", "hagukumi/kept/x").put("field", "").put("text", "x");

        kept(FieldCode.RESULT, "打ちかけの文", 0).isOpened();

        assertThat(area(FieldCode.RESULT).getValue()).isEqualTo("打ちかけの文");
    }

    @Test
    void wordsOfAFieldThatIsNotAskedAnyMoreAreShown() {
        fixtures.write(report, ReportText.EMPTY);

        kept(FieldCode.BUDGET, "1,200", 0).isOpened();

        assertThat(page()).contains("1,200", text("progress.KeptPanel.noPlace"));
    }

    @Test
    void whatTheBrowserKeepsIsNamedByThePersonSoThatNobodyElseFindsIt() {
        fixtures.submit(report, ProgressFixtures.complete("B"));
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        String writers = _get(Keeper.class).place();
        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.report(report));

        assertThat(_get(Keeper.class).place()).endsWith("/" + report).isNotEqualTo(writers);
    }
}
