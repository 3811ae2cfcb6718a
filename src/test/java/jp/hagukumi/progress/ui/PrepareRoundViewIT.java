package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentAdministration;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Directory;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.FieldKind;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.FormField;
import jp.hagukumi.progress.OpenRound;
import jp.hagukumi.progress.PreparedRound;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ProgressReader;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundContent;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundLead;
import jp.hagukumi.progress.check.CheckRule;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-020: what a round asks, chosen by its lead and filled in by a section. */
class PrepareRoundViewIT extends ViewIT {

    @Autowired
    private PlanReader plans;

    @Autowired
    private ProgressReader reader;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private PlanId plan;

    @BeforeEach
    void importPlan(@Autowired PlanImport imports) {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
    }

    private ReportId station(RoundId round) {
        return fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ComboBox<FiscalYear> year() {
        return _get(ComboBox.class, spec -> spec.withLabel(text("progress.NewRoundDialog.year")));
    }

    private RoundId prepareRound() {
        signIn(DemoPeople.LEAD).open(ProgressLinks.rounds());
        press("progress.RoundsView.open");
        assertThat(year().getValue()).isNotNull();
        year().setValue(new FiscalYear(2025));
        press("progress.NewRoundDialog.go");
        return office.as(DemoPeople.LEAD, () -> beans.getBean(RoundLead.class).prepared())
                .getFirst()
                .id();
    }

    @Test
    void theLeadPreparesARoundOpensItAndArrivesAtItsBoard() {
        RoundId round = prepareRound();
        assertThat(address()).isEqualTo(ProgressLinks.prepare(round));
        assertThat(page()).contains(text("progress.PreparedShares.effect", 4, 5), DemoPeople.HOIKU, "令和7年度");
        LocalDate day = LocalDate.of(2026, 6, 5);
        for (String key : new String[] {"progress.Due.section", "progress.Due.chief", "progress.Due.lead"}) {
            due(key).setValue(day);
        }
        press("progress.PrepareRoundView.open");
        press("progress.PrepareRoundView.openNow");

        assertThat(address()).isEqualTo(ProgressLinks.board(round));
        assertThat(reader.round(round).orElseThrow().sectionDue()).isEqualTo(day);
        assertThat(page()).contains("令和7年度", DemoPeople.HOIKU, text("progress.Figures.ofAll", 5));
    }

    /** Who is refused and sets the day back sees what they had seen, and not what the round says by now. */
    @Test
    void aDayThatIsSetBackAfterARefusalIsNotCalledKept() {
        RoundId round = prepareRound();
        LocalDate seen = due("progress.Due.lead").getValue();
        RoundLead lead = beans.getBean(RoundLead.class);
        office.as(DemoPeople.LEAD, () -> {
            PreparedRound prepared = lead.find(round).orElseThrow();
            return lead.say(
                    round,
                    prepared.round().version(),
                    new RoundContent(
                            prepared.content().due(),
                            "ほかの人が書いた。",
                            prepared.content().form()));
        });

        assertThat(catchThrowable(() -> due("progress.Due.lead").setValue(seen.plusDays(1))))
                .isNotNull();
        assertThat(page()).contains(text("progress.RoundBasics.notKept"));
        catchThrowable(() -> due("progress.Due.lead").setValue(seen));

        assertThat(page())
                .contains(text("progress.RoundBasics.notKept"))
                .doesNotContain(text("progress.RoundBasics.kept"));
    }

    @Test
    void theChecksSayWhichOfThemDoNotWorkWithTheFormAsItIsNow() {
        RoundId round = prepareRound();
        assertThat(idleRules())
                .containsExactly(CheckRule.SETTLEMENT_AGAINST_BUDGET, CheckRule.DIRECTION_WITHOUT_BASIS, CheckRule.SUM);

        RoundLead lead = beans.getBean(RoundLead.class);
        office.as(DemoPeople.LEAD, () -> {
            PreparedRound prepared = lead.find(round).orElseThrow();
            FormField basis = Form.FURTHER.stream()
                    .filter(field -> field.code().equals(FieldCode.DIRECTION_BASIS))
                    .findFirst()
                    .orElseThrow();
            RoundContent content = prepared.content();
            return lead.say(
                    round,
                    prepared.round().version(),
                    new RoundContent(
                            content.due(), content.notice(), content.form().with(basis)));
        });
        open(ProgressLinks.prepare(round));

        assertThat(idleRules()).containsExactly(CheckRule.SETTLEMENT_AGAINST_BUDGET, CheckRule.SUM);
    }

    private List<CheckRule> idleRules() {
        return _find(Div.class, spec -> spec.withClasses("rule-name")).stream()
                .map(name -> name.getElement().getTextRecursively())
                .filter(name -> name.endsWith(text("progress.CheckSettingsTable.idle")))
                .map(name -> Stream.of(CheckRule.values())
                        .filter(rule -> name.startsWith(text(rule.nameKey())))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void aRoundWithoutADateIsNotSavedAndTheFieldSaysWhy() {
        RoundId round = prepareRound();
        DueDates before = stored(round).due();

        due("progress.Due.chief").clear();

        assertThat(due("progress.Due.chief").isInvalid()).isTrue();
        assertThat(page()).contains(text("progress.RoundBasics.notKept"));
        assertThat(stored(round).due()).isEqualTo(before);
    }

    private DatePicker due(String key) {
        return _get(DatePicker.class, spec -> spec.withLabel(text(key)));
    }

    private TextArea notice() {
        return _get(TextArea.class, spec -> spec.withLabel(text("progress.RoundBasics.notice")));
    }

    private RoundContent stored(RoundId round) {
        return office.as(DemoPeople.LEAD, () -> beans.getBean(RoundLead.class).find(round))
                .orElseThrow()
                .content();
    }

    @Test
    void whatTheLeadTypesIsKeptWithoutAButtonAndStandsInTheQuestionBeforeOpening() {
        RoundId round = prepareRound();
        LocalDate last = stored(round).due().leadDue().plusDays(7);
        notice().setValue("決算の数字で書いてください。");
        due("progress.Due.lead").setValue(last);
        pressDeed("progress.FormTable.upOf", "progress.FieldCode.issues");
        assertThat(notice().getValue()).isEqualTo("決算の数字で書いてください。");
        assertThat(page()).contains(text("progress.RoundBasics.kept"));

        press("progress.PrepareRoundView.open");

        Formats formats = Formats.in(Words.JAPANESE);
        DueDates due = stored(round).due();
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains(
                        text(
                                "progress.PrepareRoundView.openDue",
                                formats.date(due.sectionDue()),
                                formats.date(due.chiefDue()),
                                formats.date(last)),
                        text("progress.PrepareRoundView.openNotice", "決算の数字で書いてください。"));
        press("progress.PrepareRoundView.openNow");
        assertThat(stored(round).notice()).isEqualTo("決算の数字で書いてください。");
        assertThat(stored(round).due().leadDue()).isEqualTo(last);
    }

    @Test
    void datesOutOfOrderStayInTheirFieldsAndKeepTheRoundFromBeingOpenedUntilTheyAreRight() {
        RoundId round = prepareRound();
        DueDates before = stored(round).due();
        LocalDate late = before.chiefDue().plusDays(1);
        notice().setValue("決算の数字で書いてください。");
        due("progress.Due.section").setValue(late);
        pressDeed("progress.FormTable.upOf", "progress.FieldCode.issues");

        press("progress.PrepareRoundView.open");

        assertThat(_find(Notification.class))
                .anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively())
                        .contains(text("progress.RoundBasics.first")));
        assertThat(page()).contains(text("progress.RoundBasics.notKept"));
        assertThat(offers("progress.PrepareRoundView.openNow")).isFalse();
        assertThat(due("progress.Due.section").getValue()).isEqualTo(late);
        assertThat(due("progress.Due.chief").isInvalid()).isTrue();
        assertThat(due("progress.Due.chief").getErrorMessage()).isEqualTo(text("progress.violation.dueOrder"));
        assertThat(stored(round).due()).isEqualTo(before);
        assertThat(stored(round).notice()).isEqualTo("決算の数字で書いてください。");

        due("progress.Due.chief").setValue(late);
        press("progress.PrepareRoundView.open");

        assertThat(offers("progress.PrepareRoundView.openNow")).isTrue();
        assertThat(stored(round).due()).isEqualTo(new DueDates(late, late, before.leadDue()));
    }

    @Test
    void aNoticeThatIsTooLongStaysInItsFieldAndTheRestIsKept() {
        RoundId round = prepareRound();
        LocalDate last = stored(round).due().leadDue().plusDays(7);
        String endless = "あ".repeat(RoundContent.NOTICE_MAX + 1);

        notice().setValue(endless);
        due("progress.Due.lead").setValue(last);

        assertThat(notice().isInvalid()).isTrue();
        assertThat(notice().getErrorMessage())
                .isEqualTo(text("progress.violation.tooLong", RoundContent.NOTICE_MAX, RoundContent.NOTICE_MAX + 1));
        assertThat(notice().getValue()).isEqualTo(endless);
        assertThat(stored(round).notice()).isEmpty();
        assertThat(stored(round).due().leadDue()).isEqualTo(last);
    }

    private void prepareForAllPlans() {
        signIn(DemoPeople.LEAD).open(ProgressLinks.rounds());
        press("progress.RoundsView.open");
        selectAllPlans();
        year().setValue(new FiscalYear(2025));
        press("progress.NewRoundDialog.go");
    }

    @Test
    void aPlanCanBeLeftOutAfterTheNoticeWasWritten(@Autowired PlanImport imports) {
        PlanFixtures.create(office, imports);
        prepareForAllPlans();
        notice().setValue("決算の数字で書いてください。");

        _click(_find(Button.class, spec -> spec.withText(text("progress.RoundPlans.leaveOut")))
                .getLast());
        _click(_find(Button.class, spec -> spec.withText(text("progress.RoundPlans.leaveOut")))
                .getLast());

        assertThat(office.as(
                        DemoPeople.LEAD, () -> beans.getBean(RoundLead.class).prepared()))
                .hasSize(1);
        assertThat(notice().getValue()).isEqualTo("決算の数字で書いてください。");
    }

    @Test
    void aProjectOfADissolvedSectionIsNamedAndKeepsTheRoundFromBeingOpened() {
        RoundId round = prepareRound();
        DepartmentId katei = office.department(DemoPeople.KATEI);
        office.as(DemoPeople.ADMIN);
        long version =
                beans.getBean(Directory.class).department(katei).orElseThrow().version();
        LocalDate yesterday = JapanTime.today(beans.getBean(Clock.class)).minusDays(1);
        beans.getBean(DepartmentAdministration.class).end(katei, version, yesterday, null);

        signIn(DemoPeople.LEAD).open(ProgressLinks.prepare(round));

        String visit =
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_VISIT).codeAndTitle();
        assertThat(page())
                .contains(
                        text("progress.PreparedShares.withoutHeir", 2),
                        text("progress.PreparedShares.withoutHeirOne", visit, DemoPeople.KATEI));
        assertThat(_get(Button.class, spec -> spec.withText(text("progress.PrepareRoundView.open")))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void aSectionWithoutAWriterIsNamedAndTheRoundCanBeOpened() {
        RoundId round = prepareRound();
        fixtures.relieve(DemoPeople.WRITER_KATEI);

        signIn(DemoPeople.LEAD).open(ProgressLinks.prepare(round));

        assertThat(textOf(_get(Div.class, spec -> spec.withClasses("lock-note"))))
                .contains(text("progress.PreparedShares.withoutWriter", 1), DemoPeople.KATEI);
        press("progress.PrepareRoundView.open");
        assertThat(offers("progress.PrepareRoundView.openNow")).isTrue();
    }

    @Test
    void aSectionFindsInOneListWhatItWritesForAllPlansOfACampaign(@Autowired PlanImport imports) {
        PlanFixtures.create(office, imports);
        prepareForAllPlans();
        assertThat(page()).contains(text("progress.PreparedShares.effect", 8, 10));
        press("progress.PrepareRoundView.open");
        press("progress.PrepareRoundView.openNow");
        assertThat(page()).contains(text("progress.BoardView.together", PlanFixtures.TITLE));

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.rounds());

        ReportList list = _get(ReportList.class);
        assertThat(_find(list, Anchor.class)).hasSize(4);
        assertThat(page()).contains("（令和8年度に記入）");
    }

    @Test
    void anInterimRoundIsPreparedWithANameAndADay() {
        signIn(DemoPeople.LEAD).open(ProgressLinks.rounds());
        press("progress.RoundsView.open");
        chooseInterim();
        press("progress.NewRoundDialog.go");
        DatePicker asOf = _get(DatePicker.class, spec -> spec.withLabel(text("progress.NewRoundDialog.asOf")));
        assertThat(asOf.isInvalid()).isTrue();

        _get(TextField.class, spec -> spec.withLabel(text("progress.NewRoundDialog.name")))
                .setValue("上半期");
        asOf.setValue(LocalDate.of(2026, 9, 26));
        assertThat(asOf.getHelperText()).contains("令和8年9月26日（土）");
        press("progress.NewRoundDialog.go");

        assertThat(page()).contains("「上半期」", "令和8年9月26日");
        press("progress.PrepareRoundView.open");
        press("progress.PrepareRoundView.openNow");
        assertThat(page())
                .contains("「上半期」", text("progress.BoardView.prepare"))
                .doesNotContain(text("progress.BoardView.assessments"));
    }

    @Test
    void aDueDateOnASaturdayIsNotOverlooked() {
        prepareRound();
        DatePicker due = _get(DatePicker.class, spec -> spec.withLabel(text("progress.Due.section")));

        due.setValue(LocalDate.of(2026, 6, 6));

        assertThat(due.getHelperText()).isEqualTo(text("uikit.DayPicker.weekend", "令和8年6月6日（土）"));
    }

    @Test
    void theFieldsThatTheLeadChoosesStandInTheSectionsForm() {
        RoundId round = prepareRound();
        pressDeed("progress.FormTable.leaveOutOf", "progress.FieldCode.issues");
        addField(FieldCode.BUDGET);
        pressDeed("progress.FormTable.editOf", "progress.FieldCode.result");
        _get(TextArea.class, spec -> spec.withLabel(text("progress.FieldDialog.guidance")))
                .setValue("数を先に書きます。");
        _get(TextArea.class, spec -> spec.withLabel(text("progress.FieldDialog.example")))
                .setValue("延べ120人。");
        press("progress.FieldDialog.go");
        press("progress.PrepareRoundView.open");
        press("progress.PrepareRoundView.openNow");

        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(station(round)));

        assertThat(page())
                .contains("数を先に書きます。", "延べ120人。", text("progress.FieldCode.budget"))
                .doesNotContain(text("progress.FieldCode.issues"));
    }

    private void pressDeed(String key, String field) {
        String name = text(key, text(field));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooseInterim() {
        _get(RadioButtonGroup.class).setValue(true);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void selectAllPlans() {
        CheckboxGroup<Object> plans = _get(CheckboxGroup.class);
        plans.select(plans.getListDataView().getItems().toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void addField(FieldCode code) {
        ComboBox<FormField> known = _get(ComboBox.class, spec -> spec.withLabel(text("progress.FormTable.add")));
        known.setValue(Form.FURTHER.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow());
        press("progress.FormTable.addThis");
    }

    @Test
    void aSectionSaysWithOneClickThatCopiedWordsHold() {
        fixtures.accept(station(fixtures.open(plan, new FiscalYear(2024))), ProgressFixtures.complete("A"));
        RoundId round = prepareRound();
        pressDeed("progress.FormTable.editOf", "progress.FieldCode.issues");
        _get(Checkbox.class, spec -> spec.withLabel(text("progress.FieldDialog.carried")))
                .setValue(true);
        press("progress.FieldDialog.go");
        press("progress.PrepareRoundView.open");
        press("progress.PrepareRoundView.openNow");
        ReportId report = station(round);
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        assertThat(page()).contains(text("progress.CopiedNote.words"));
        assertThat(_get(TextArea.class, spec -> spec.withId("field-issues")).getValue())
                .isEqualTo("待ち時間が朝に集中する。");

        press("progress.CopiedNote.confirm");

        assertThat(page()).doesNotContain(text("progress.CopiedNote.words"));
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        assertThat(page()).doesNotContain(text("progress.CopiedNote.words"));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void theLeadHandsAReportToAnotherDepartmentWithAReason() {
        RoundId round = fixtures.open(plan, new FiscalYear(2025));
        ReportId report = station(round);
        signIn(DemoPeople.LEAD).open(ProgressLinks.prepare(round));
        assertThat(page()).contains(text("progress.OpenShares.none"));
        ComboBox<OpenRound.Row> any = _get(ComboBox.class, spec -> spec.withLabel(text("progress.OpenShares.any")));
        any.setValue(any.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(report))
                .findFirst()
                .orElseThrow());
        press("progress.OpenShares.handOver");
        press("progress.HandOverDialog.go");
        ComboBox<DepartmentView> to = _get(ComboBox.class, spec -> spec.withLabel(text("progress.HandOverDialog.to")));
        assertThat(to.isInvalid()).isTrue();

        to.setValue(to.getListDataView()
                .getItems()
                .filter(department -> department.name().equals("健康増進課"))
                .findFirst()
                .orElseThrow());
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("事業を移したため");
        press("progress.HandOverDialog.go");

        assertThat(page()).contains(text("progress.OpenShares.wanted"), text("progress.OpenShares.unwanted"));
    }

    private ReportId askedForMoney() {
        Form form = new Form(List.of(
                new FormField(FieldCode.BUDGET, FieldKind.AMOUNT, "", "", "", 40, false, false),
                new FormField(FieldCode.SURVEY_ANSWERS, FieldKind.COUNT, "", "", "", 40, false, false)));
        LocalDate day = LocalDate.of(2026, 6, 5);
        ReportId report = station(
                fixtures.open(plan, new FiscalYear(2025), new RoundContent(new DueDates(day, day, day), "", form)));
        signIn(DemoPeople.WRITER_HOIKU).open(ProgressLinks.report(report));
        return report;
    }

    @ParameterizedTest
    @CsvSource({"budget,１，２００千円,1200", "budget,▲80,-80", "survey_answers,412人,412", "budget,－,''"})
    void aFigureIsUnderstoodAsPeopleTypeIt(String field, String typed, String taken) {
        ReportId report = askedForMoney();

        _get(TextField.class, spec -> spec.withId("field-" + field)).setValue(typed);

        assertThat(fixtures.text(report).get(new FieldCode(field))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"1200円", "約1200", "12.5"})
    void aFigureThatCannotBeTakenIsNotKeptAndItsFieldSaysWhy(String typed) {
        ReportId report = askedForMoney();
        TextField budget = _get(TextField.class, spec -> spec.withId("field-budget"));

        budget.setValue(typed);

        assertThat(fixtures.text(report)).isEqualTo(ReportText.EMPTY);
        assertThat(budget.isInvalid()).isTrue();
        assertThat(budget.getErrorMessage()).isNotBlank();
        assertThat(budget.getValue()).isEqualTo(typed);
    }
}
