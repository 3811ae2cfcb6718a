package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.indicator.ActualContent;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.indicator.IndicatorFixtures;
import jp.hagukumi.plan.indicator.IndicatorId;
import jp.hagukumi.plan.indicator.PlanValue;
import jp.hagukumi.plan.indicator.YearBasis;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportApproval;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportQueries;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.ReportWriting;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.StepRow;
import jp.hagukumi.progress.Written;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.FigureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

class ReportFlowViewIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private ProgressReader reader;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private ProgressFixtures fixtures;
    private PlanId plan;

    @BeforeEach
    void importPlan() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
    }

    private RoundId openRound() {
        return fixtures.open(plan, new FiscalYear(2025));
    }

    private ReportId report(RoundId round, String title, String department) {
        return fixtures.report(round, PlanFixtures.element(plans, plan, title).id(), department);
    }

    private ReportId station(RoundId round) {
        return report(round, PlanFixtures.PROJECT_STATION, DemoPeople.HOIKU);
    }

    private void write(FieldCode field, String words) {
        _get(TextArea.class, spec -> spec.withId(id(field))).setValue(words);
    }

    private void choose(FieldCode field, String code) {
        choices(field).setValue(code);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private RadioButtonGroup<String> choices(FieldCode field) {
        return _get(RadioButtonGroup.class, spec -> spec.withId(id(field)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Grid<StepRow> waitingForStep() {
        return _get(_get(WaitingForStep.class), Grid.class);
    }

    private static String id(FieldCode field) {
        return "field-" + field.value();
    }

    private void writeAll() {
        write(FieldCode.RESULT, ProgressFixtures.RESULT);
        choose(FieldCode.MARK, "B");
        write(FieldCode.IMPROVEMENT, ProgressFixtures.IMPROVEMENT);
        choose(FieldCode.DIRECTION, "keep");
        write(FieldCode.PUBLIC_TEXT, ProgressFixtures.PUBLIC_TEXT);
    }

    private void pressCtrlEnter() {
        pressCtrlEnterOn(_get(ReportView.class).getElement().getAttribute("data-shown"));
    }

    /** What the browser sends for a key that passes the view's filter, with the report that it shows then. */
    private void pressCtrlEnterOn(String shown) {
        ReportView view = _get(ReportView.class);
        var event = JsonNodeFactory.instance
                .objectNode()
                .put(MainKey.CTRL_ENTER, true)
                .put(MainKey.SHOWN, shown);
        view.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(view.getElement(), "keydown", event));
    }

    private void giveReason(String verb, String reason) {
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue(reason);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text(verb))));
    }

    @Test
    void theChiefReadsFromWhomItComesAndTheWriterWhyItIsLocked() {
        RoundId round = openRound();
        ReportId hoiku = station(round);
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(hoiku));
        writeAll();
        press("progress.ReportFoot.submit");

        open(ProgressLinks.report(hoiku));
        assertThat(page()).contains(text("progress.Lock.SUBMITTED.why"));

        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.report(hoiku));
        assertThat(page()).contains("保育課 担当が", "に提出しました").doesNotContain(text("progress.Lock.SUBMITTED.why"));
    }

    @Test
    void theStateAboveTheReportFollowsWhatIsWritten() {
        ReportId hoiku = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(hoiku));
        assertThat(stateShown()).isEqualTo(text("progress.ReportState.notBegun"));

        write(FieldCode.RESULT, ProgressFixtures.RESULT);
        assertThat(stateShown()).isEqualTo(text("progress.ReportState.DRAFT"));
        writeAll();
        assertThat(stateShown()).isEqualTo(text("progress.ReportState.complete"));
        write(FieldCode.PUBLIC_TEXT, "あ".repeat(201));
        assertThat(stateShown()).isEqualTo(text("progress.ReportState.DRAFT"));
    }

    private static String stateShown() {
        return _get(StateBadge.class).getElement().getTextRecursively();
    }

    @Test
    void aJumpOfAnIndicatorLeadsToTheFieldOfItsValue() {
        ElementId project =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id();
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(beans.getBean(PlanAmendments.class), plans, plan);
        IndicatorId indicator = beans.getBean(IndicatorEditing.class).add(plan, IndicatorFixtures.on(project, "利用者数"));
        beans.getBean(ActualEntry.class)
                .enter(
                        new ActualContent(
                                indicator,
                                "1",
                                new FiscalYear(2024),
                                YearBasis.FISCAL,
                                new PlanValue("100"),
                                null,
                                "",
                                ""),
                        null);
        ReportId hoiku = station(openRound());
        office.as(DemoPeople.WRITER_HOIKU);
        ReportDetails seen = beans.getBean(ReportQueries.class).find(hoiku).orElseThrow();
        FieldCode value = seen.rubric().values().getFirst().code();
        beans.getBean(ReportWriting.class).write(hoiku, seen.version(), List.of(new Written(value, 0, "10")));

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(hoiku));

        assertThat(_get(FindingList.class).getElement().getTextRecursively()).contains("利用者数");
        UIInternals page = UI.getCurrent().getInternals();
        page.dumpPendingJavaScriptInvocations();
        _get(_get(FindingList.class), Button.class, spec -> spec.withText(text("progress.FindingList.go")))
                .click();
        page.getStateTree().runExecutionsBeforeClientResponse();
        assertThat(page.dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains("focus"))
                .extracting(PendingJavaScriptInvocation::getOwner)
                .containsExactly(_get(FigureField.class, spec -> spec.withId(id(value)))
                        .getElement()
                        .getNode());
    }

    /** Both values as the office writes them, and one sentence to go on. */
    @Test
    void aWarningSaysWhatItComparedAndLetsTheReportGoWithASentence() {
        Form form = Form.FURTHER.stream()
                .filter(field -> Set.of(FieldCode.BUDGET, FieldCode.SETTLEMENT).contains(field.code()))
                .reduce(Form.STANDARD, Form::with, (one, other) -> one);
        LocalDate due = LocalDate.of(2026, 6, 5);
        RoundId round =
                fixtures.open(plan, new FiscalYear(2025), new RoundContent(new DueDates(due, due, due), "", form));
        ReportId hoiku = station(round);
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(hoiku));
        writeAll();
        _get(FigureField.class, spec -> spec.withId(id(FieldCode.BUDGET))).setValue("1000000");
        _get(FigureField.class, spec -> spec.withId(id(FieldCode.SETTLEMENT))).setValue("1200000");

        press("progress.ReportFoot.submit");
        Dialog dialog = _get(Dialog.class);
        assertThat(_get(dialog, Paragraph.class, spec -> spec.withText("決算額が 1,200,000千円で、予算額 1,000,000千円を超えています。"))
                        .isVisible())
                .isTrue();
        String go = text("progress.FindingsDialog.submit");
        _click(_get(dialog, Button.class, spec -> spec.withText(go)));
        assertThat(_get(dialog, TextArea.class).getErrorMessage()).isEqualTo(text("progress.FindingsDialog.missing"));
        assertThat(fixtures.state(hoiku)).isEqualTo(ReportState.DRAFT);

        _get(dialog, TextArea.class).setValue("補正予算で増額した。");
        _click(_get(dialog, Button.class, spec -> spec.withText(go)));

        assertThat(fixtures.state(hoiku)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aReportGoesFromHandToHandUntilItIsAcceptedInTwoSections() {
        RoundId round = openRound();
        ReportId hoiku = station(round);
        ReportId katei = report(round, PlanFixtures.PROJECT_VISIT, DemoPeople.KATEI);

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(hoiku));
        writeAll();
        press("progress.ReportFoot.submit");

        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.report(hoiku));
        press("progress.ReportFoot.sendBack");
        giveReason("progress.ReportFoot.sendBack", "増減の理由を一文ください");

        signIn(DemoPeople.WRITER_HOIKU).open("");
        assertThat(page()).contains("増減の理由を一文ください", PlanFixtures.PROJECT_STATION);
        open(ProgressLinks.report(hoiku));
        assertThat(page()).contains("増減の理由を一文ください");
        write(FieldCode.RESULT, "延べ41,280人。南口に増設した。");
        press("progress.ReportFoot.submit");

        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.report(hoiku));
        assertThat(page()).contains(text("progress.ReportReading.before"), ProgressFixtures.RESULT);
        press("progress.ReportFoot.approve");

        signIn(DemoPeople.WRITER_KATEI).open(ProgressLinks.report(katei));
        writeAll();
        pressCtrlEnter();
        signIn(DemoPeople.CHIEF_KATEI).open(ProgressLinks.report(katei));
        pressCtrlEnter();

        signIn(DemoPeople.LEAD).open(ProgressLinks.report(hoiku));
        press("progress.ReportFoot.accept");
        assertThat(address()).isEqualTo(ProgressLinks.report(katei));
        press("progress.ReportFoot.accept");

        assertThat(fixtures.state(hoiku)).isEqualTo(ReportState.ACCEPTED);
        assertThat(fixtures.state(katei)).isEqualTo(ReportState.ACCEPTED);
        assertThat(page()).contains(text("progress.Lock.ACCEPTED.why"));
        open(ProgressLinks.board(round));
        assertThat(page()).contains(text("progress.Tally.accepted"), text("progress.Punctuality.ON_TIME"));
    }

    @Test
    void aChiefConfirmsManyAtOnceAfterReadingWhatItDoes() {
        RoundId round = openRound();
        ReportId first = station(round);
        ReportId second = report(round, PlanFixtures.PROJECT_SHARED, DemoPeople.HOIKU);
        fixtures.submit(first, ProgressFixtures.complete("B"));
        fixtures.submit(second, ProgressFixtures.complete("B"));
        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.rounds());
        Grid<StepRow> grid = waitingForStep();
        grid.asMultiSelect().select(grid.getListDataView().getItems().toList());

        press("progress.ManyDeed.confirm.choose", 2);
        assertThat(textOf(_get(Dialog.class)))
                .contains("保育課 2件", PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_SHARED);
        assertThat(fixtures.state(first)).isEqualTo(ReportState.SUBMITTED);
        // Somebody is faster with one of them while the dialog is open.
        office.as(DemoPeople.CHIEF_HOIKU);
        beans.getBean(ReportApproval.class).sendBack(first, fixtures.version(first), "数字の根拠を書いてください");
        press("progress.ManyDeed.confirm.go", 2);

        assertThat(fixtures.state(first)).isEqualTo(ReportState.RETURNED);
        assertThat(fixtures.state(second)).isEqualTo(ReportState.APPROVED);
        assertThat(textOf(_get(Dialog.class)))
                .contains(
                        text("progress.ManyDeed.confirm.done", 1),
                        text("progress.ManyDeedDialog.stayed", 1),
                        PlanFixtures.PROJECT_STATION,
                        text("common.violation.changedMeanwhile"));
        press("common.close");
        assertThat(_find(WaitingForStep.class)).isEmpty();
    }

    @Test
    void everyFieldIsSavedAsItIsWrittenAndSaysSo() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));

        write(FieldCode.RESULT, "途中まで");

        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("途中まで");
        assertThat(page()).containsPattern("保存しました \\d\\d:\\d\\d");
    }

    @Test
    void aKeyThatWasPressedOnTheReportBeforeActsOnNothing() {
        RoundId round = openRound();
        ReportId first = station(round);
        ReportId second = report(round, PlanFixtures.PROJECT_SHARED, DemoPeople.HOIKU);
        fixtures.submit(first, ProgressFixtures.complete("B"));
        fixtures.submit(second, ProgressFixtures.complete("B"));
        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.report(first));
        String shown = _get(ReportView.class).getElement().getAttribute("data-shown");

        pressCtrlEnterOn(shown);
        assertThat(address()).isEqualTo(ProgressLinks.report(second));
        pressCtrlEnterOn(shown);

        assertThat(fixtures.state(first)).isEqualTo(ReportState.APPROVED);
        assertThat(fixtures.state(second)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void anIncompleteReportListsWhatIsMissingAndStays() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        write(FieldCode.RESULT, "実績だけ");

        press("progress.ReportFoot.submit");

        assertThat(fixtures.state(report)).isEqualTo(ReportState.DRAFT);
        assertThat(page()).contains(text("progress.ReportSide.left", 4));
        assertThat(_find(Button.class, spec -> spec.withText(text("progress.FieldCode.improvement"))))
                .hasSize(1);
    }

    @Test
    void aTextOverLengthIsKeptSaidAtItsFieldAndKeepsTheReportFromBeingSubmitted() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        writeAll();
        String tooLong = "あ".repeat(201);

        write(FieldCode.PUBLIC_TEXT, tooLong);
        press("progress.ReportFoot.submit");

        TextArea area = _get(TextArea.class, spec -> spec.withId(id(FieldCode.PUBLIC_TEXT)));
        assertThat(area.getValue()).isEqualTo(tooLong);
        assertThat(area.getErrorMessage()).isEqualTo(text("progress.Inputs.overlong", 200, 1));
        assertThat(fixtures.text(report).get(FieldCode.PUBLIC_TEXT)).isEqualTo(tooLong);
        assertThat(page()).contains(text("progress.ReportPage.overlong", text("progress.FieldCode.public_text"), 200));
        assertThat(fixtures.state(report)).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void twoInTheSameFieldSeeBothTextsAndNothingIsLost() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.RESULT, "相手の文"));

        write(FieldCode.RESULT, "わたしの文");

        assertThat(page()).contains("わたしの文", "相手の文", text("progress.FieldBox.keepMine"));
        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("相手の文");
        press("progress.FieldBox.keepMine");
        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("わたしの文");
    }

    @Test
    void typingOnDecidesNothingBetweenTwoTexts() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.RESULT, "相手の文"));

        write(FieldCode.RESULT, "わたしの文");
        write(FieldCode.RESULT, "わたしの文の続き");

        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("相手の文");
        assertThat(page()).contains("わたしの文の続き", "相手の文", text("progress.FieldBox.takeTheirs"));
        press("progress.FieldBox.takeTheirs");
        write(FieldCode.RESULT, "相手の文に足した");
        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("相手の文に足した");
    }

    @Test
    void nobodySubmitsWordsOfAnotherThatTheyHaveNotRead() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        writeAll();
        fixtures.write(report, fixtures.text(report).with(FieldCode.ISSUES, "相手の課題"));
        office.as(DemoPeople.WRITER_HOIKU);
        TextArea issues = _get(TextArea.class, spec -> spec.withId(id(FieldCode.ISSUES)));
        tell(issues, "focusin");
        write(FieldCode.RESULT, "直した実績");

        press("progress.ReportFoot.submit");
        assertThat(fixtures.state(report)).isEqualTo(ReportState.DRAFT);
        assertThat(issues.getValue()).isEqualTo("相手の課題");

        press("progress.ReportFoot.submit");
        assertThat(fixtures.state(report)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void twoInDifferentFieldsBothKeepTheirs() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.ISSUES, "相手の課題"));

        write(FieldCode.RESULT, "わたしの実績");

        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo("わたしの実績");
        assertThat(fixtures.text(report).get(FieldCode.ISSUES)).isEqualTo("相手の課題");
        assertThat(_get(TextArea.class, spec -> spec.withId(id(FieldCode.ISSUES)))
                        .getValue())
                .isEqualTo("相手の課題");
    }

    @Test
    void theFieldWithTheCursorKeepsItsWordsAndTheyMeetTheOthersWhenTheyArrive() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        TextArea issues = _get(TextArea.class, spec -> spec.withId(id(FieldCode.ISSUES)));
        tell(issues, "focusin");
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.ISSUES, "相手の課題"));

        write(FieldCode.RESULT, "わたしの実績");
        MockVaadin.clientRoundtrip(false);
        assertThat(issues.getValue()).isEmpty();

        write(FieldCode.ISSUES, "わたしの課題");
        assertThat(page())
                .contains("わたしの課題", text("progress.FieldBox.theirs"), "相手", text("progress.FieldBox.keepMine"));
        assertThat(fixtures.text(report).get(FieldCode.ISSUES)).isEqualTo("相手の課題");
        press("progress.FieldBox.keepMine");
        assertThat(fixtures.text(report).get(FieldCode.ISSUES)).isEqualTo("わたしの課題");
    }

    @Test
    void theFieldShowsTheOthersWordsWhenTheCursorLeavesItWithNothingTyped() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        TextArea issues = _get(TextArea.class, spec -> spec.withId(id(FieldCode.ISSUES)));
        tell(issues, "focusin");
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.ISSUES, "相手の課題"));
        write(FieldCode.RESULT, "わたしの実績");
        MockVaadin.clientRoundtrip(false);

        tell(issues, "focusout");

        assertThat(issues.getValue()).isEqualTo("相手の課題");
    }

    @Test
    void wordsThatThePortalCouldNotKeepAreNotSubmittedAndAreSavedLater() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        writeAll();
        String better = "延べ41,280人。南口に増設した。";
        jdbc.sql("rename table progress_author to progress_author_away").update();
        try {
            write(FieldCode.RESULT, better);
        } finally {
            jdbc.sql("rename table progress_author_away to progress_author").update();
        }
        assertThat(page()).contains(better, text("progress.FieldBox.failed"), text("progress.FieldBox.notSaved"));

        press("progress.ReportFoot.submit");
        assertThat(fixtures.state(report)).isEqualTo(ReportState.DRAFT);

        press("progress.FieldBox.again");
        press("progress.ReportFoot.submit");
        assertThat(fixtures.state(report)).isEqualTo(ReportState.SUBMITTED);
        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo(better);
    }

    private static void tell(Component field, String event) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), event, JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void wordsWrittenIntoAReportThatWasSubmittedMeanwhileStayOnTheScreen() {
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        fixtures.submit(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.WRITER_HOIKU);

        write(FieldCode.RESULT, "わたしの文");

        assertThat(page())
                .contains("わたしの文", text("progress.ReportForm.closedMeanwhile", text("progress.ReportState.SUBMITTED")));
        assertThat(fixtures.text(report).get(FieldCode.RESULT)).isEqualTo(ProgressFixtures.RESULT);
    }

    @Test
    void departmentsOfOneProjectReadEachOthersPartsButNothingInternal() {
        RoundId round = openRound();
        ReportId mine = report(round, PlanFixtures.PROJECT_SHARED, DemoPeople.HOIKU);
        ReportId theirs = report(round, PlanFixtures.PROJECT_SHARED, DemoPeople.KATEI);
        fixtures.write(
                theirs, ReportText.EMPTY.with(FieldCode.RESULT, "家庭課の実績").with(FieldCode.INTERNAL_NOTE, "家庭課の内輪の話"));

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(mine));

        assertThat(page())
                .contains("家庭課の実績", DemoPeople.KATEI + "（" + text("progress.ReportState.DRAFT") + "）")
                .doesNotContain("家庭課の内輪の話");
        open(ProgressLinks.report(theirs));
        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    @Test
    void lastYearsTextIsABeginningForThisYears() {
        fixtures.accepted(plan, new FiscalYear(2024));
        ReportId report = station(openRound());
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        write(FieldCode.IMPROVEMENT, "今年の一文。");

        _find(Button.class, spec -> spec.withText(text("progress.Earlier.take"))).stream()
                .filter(button -> button.getAriaLabel()
                        .orElse("")
                        .equals(text("progress.Earlier.takeOf", text("progress.FieldCode.improvement"))))
                .forEach(button -> _click(button));

        assertThat(fixtures.text(report).get(FieldCode.IMPROVEMENT))
                .isEqualTo("今年の一文。\n" + ProgressFixtures.IMPROVEMENT);
    }

    @Test
    void theHeadingSaysOfWhichYearItIsAndInWhichItIsWritten() {
        LocalDate due = LocalDate.of(2026, 5, 29);
        ReportId report = station(fixtures.open(plan, new FiscalYear(2025), new DueDates(due, due, due)));

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));

        assertThat(page()).contains("令和7年度の点検・評価（令和8年度に記入）");
    }

    @Test
    void aForeignSectionsReportIsRefusedAtItsAddress() {
        ReportId report = station(openRound());

        signIn(DemoPeople.WRITER_KATEI).open(ProgressLinks.report(report));

        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    @Test
    void aMemberOfTheCouncilSeesNoRound() {
        openRound();

        signIn(DemoPeople.MEMBER).open(ProgressLinks.rounds());

        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    @Test
    void aReportThatDoesNotExistIsNotFound() {
        signIn(DemoPeople.LEAD).open(ProgressLinks.report(ReportId.next()));

        assertThat(page()).contains(text("shell.NotFoundView.title"));
    }

    @Test
    void aSectionFindsItsReportsWithTheirStates() {
        RoundId round = openRound();
        fixtures.submit(station(round), ProgressFixtures.complete("B"));

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.rounds());

        assertThat(page())
                .contains(
                        PlanFixtures.PROJECT_STATION,
                        text("progress.ReportState.SUBMITTED"),
                        PlanFixtures.PROJECT_SHARED,
                        text("progress.ReportState.notBegun"))
                .doesNotContain(PlanFixtures.PROJECT_CHECKUP);
    }

    @Test
    void theBoardCountsByGoalAndListsADepartmentByItsAddress() {
        RoundId round = openRound();

        signIn(DemoPeople.LEAD).open(ProgressLinks.boardByGoal(round));
        assertThat(page()).contains(PlanFixtures.GOAL_1, PlanFixtures.GOAL_2).doesNotContain(DemoPeople.KATEI);

        open(ProgressLinks.reports(round, office.department(DemoPeople.KATEI)));
        assertThat(page()).contains(PlanFixtures.PROJECT_VISIT).doesNotContain(PlanFixtures.PROJECT_STATION);
    }

    @Test
    void theBoardSaysInOneSentenceHowManyReportsAreLateAndWhere() {
        LocalDate due = LocalDate.of(2020, 1, 10);
        RoundId round = fixtures.open(plan, new FiscalYear(2025), new DueDates(due, due, due));
        fixtures.submit(station(round), ProgressFixtures.complete("B"));
        fixtures.write(
                report(round, PlanFixtures.PROJECT_VISIT, DemoPeople.KATEI),
                ReportText.EMPTY.with(FieldCode.RESULT, "途中まで"));

        signIn(DemoPeople.LEAD).open(ProgressLinks.board(round));

        assertThat(page()).containsPattern("期限を過ぎた報告が5件、\\d課にあります：.*" + DemoPeople.HOIKU);
    }

    @Test
    void theScreensSpeakEnglish() {
        RoundId round = openRound();
        speak(Locale.ENGLISH);

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(station(round)));

        assertThat(page()).contains("Submit to the chief", "Improvement", "5 left to write", "FY2025");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }
}
