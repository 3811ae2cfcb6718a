package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.remark.Addressee;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The panel beside a report: what was said about it, what stood in it, and what changed since it was confirmed. */
class ReportSideViewIT extends ViewIT {

    private static final String WAITS = "対応を頼まれた報告が1件あります";
    private static final String QUESTION = "41,280人の出典を教えてください。";

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private ReportId report;

    @BeforeEach
    void openARound() {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, new FiscalYear(2025));
        report = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION).id(),
                DemoPeople.HOIKU);
    }

    private void look(String login) {
        signIn(login);
        UI.getCurrent().navigate(ProgressLinks.report(report));
    }

    private void ask(Addressee whom) {
        _click(_get(Button.class, spec -> spec.withText("書き込む")));
        _get(RemarkForm.class);
        _get(TextArea.class, spec -> spec.withLabel("内容")).setValue(QUESTION);
        choose("どの欄について", "実績");
        choose("だれに対応を頼むか", whom == Addressee.WRITER ? "担当者" : "取りまとめ");
        _click(_get(Button.class, spec -> spec.withText("書き込む")));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label, String words) {
        ComboBox<Object> box = _get(ComboBox.class, spec -> spec.withLabel(label));
        box.setValue(box.getListDataView()
                .getItems()
                .filter(item -> box.getItemLabelGenerator().apply(item).equals(words))
                .findFirst()
                .orElseThrow());
    }

    /** As it is read, without a space between the marked and the unmarked. */
    private static String words(Component where) {
        return where.getElement().getTextRecursively();
    }

    private String myWork() {
        UI.getCurrent().navigate("");
        return page();
    }

    @Test
    void whatTheLeadAsksWaitsInTheWritersWorkUntilItIsSettled() {
        look(DemoPeople.LEAD);
        ask(Addressee.WRITER);
        assertThat(myWork()).doesNotContain(WAITS);

        look(DemoPeople.WRITER_HOIKU);
        assertThat(textOf(_get(RemarkList.class))).contains("担当者の対応待ち", "実績", QUESTION);
        assertThat(myWork()).contains(WAITS);
        look(DemoPeople.WRITER_HOIKU);
        _click(_get(Button.class, spec -> spec.withText("対応した")));

        assertThat(textOf(_get(RemarkList.class))).contains("対応ずみ").doesNotContain("対応待ち");
        assertThat(myWork()).doesNotContain(WAITS);
    }

    @Test
    void whatIsJustBeingWrittenStaysWhileAQuestionIsSettled() {
        look(DemoPeople.LEAD);
        ask(Addressee.WRITER);
        look(DemoPeople.WRITER_HOIKU);
        _click(_get(Button.class, spec -> spec.withText("書き込む")));
        _get(TextArea.class, spec -> spec.withLabel("内容")).setValue("出典は利用票です。");

        _click(_get(Button.class, spec -> spec.withText("対応した")));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("内容")).getValue())
                .isEqualTo("出典は利用票です。");
    }

    @Test
    void whatTheWriterAsksWaitsInTheLeadsWorkAndInNoOthers() {
        look(DemoPeople.WRITER_HOIKU);
        ask(Addressee.LEAD);

        signIn(DemoPeople.CHIEF_HOIKU);
        assertThat(myWork()).doesNotContain(WAITS);
        signIn(DemoPeople.LEAD);
        assertThat(myWork()).contains(WAITS, QUESTION);
    }

    @Test
    void whoOnlyReadsIsOfferedNothingToSay() {
        look(DemoPeople.LEAD);
        ask(Addressee.WRITER);

        look(DemoPeople.VIEWER);

        assertThat(textOf(_get(RemarkList.class))).contains(QUESTION);
        _assertNone(Button.class, spec -> spec.withText("書き込む"));
        _assertNone(Button.class, spec -> spec.withText("対応した"));
    }

    @Test
    void whyItIsLockedAndWhoCanOpenItStandsThereForWhoeverCannotDecide() {
        fixtures.submit(report, ProgressFixtures.complete("B"));

        look(DemoPeople.WRITER_HOIKU);
        assertThat(textOf(_get(ReportSide.class)))
                .contains(text("progress.Lock.SUBMITTED.why"), text("progress.Lock.SUBMITTED.opens", "保育課"));

        look(DemoPeople.CHIEF_HOIKU);
        assertThat(textOf(_get(ReportSide.class))).doesNotContain(text("progress.Lock.SUBMITTED.why"));
    }

    @Test
    void theHistoryShowsWhoWroteWhatOverWhat() {
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.MARK, "B"));
        fixtures.write(report, ReportText.EMPTY.with(FieldCode.MARK, "A"));
        look(DemoPeople.CHIEF_HOIKU);

        NativeDetails history = _get(WritingList.class).getContent();
        history.setOpen(true);
        ComponentUtil.fireEvent(history, new NativeDetails.ToggleEvent(history, true));

        assertThat(_find(history, Component.class, spec -> spec.withClasses("writing")))
                .extracting(ReportSideViewIT::words)
                .satisfiesExactly(
                        last -> assertThat(last).contains("評価", "保育課 担当", "B 計画どおり達成", "A 拡充"),
                        first -> assertThat(first).contains("評価", "B 計画どおり達成").doesNotContain("A 拡充"));
    }

    @Test
    void whatChangedSinceTheChiefConfirmedIsCountedAndShown() {
        fixtures.accept(report, ProgressFixtures.complete("B"));
        look(DemoPeople.LEAD);
        assertThat(_find(ChangedSince.class)).allMatch(each -> !each.isVisible());
        beans.getBean(ReportAcceptance.class)
                .reopen(
                        report,
                        fixtures.version(report),
                        "数を直してください。",
                        JapanTime.today(beans.getBean(Clock.class)).plusDays(7));
        fixtures.write(report, ProgressFixtures.complete("B").with(FieldCode.RESULT, "延べ41,820人が利用した。"));

        look(DemoPeople.CHIEF_HOIKU);

        assertThat(words(_get(ChangedSince.class))).contains("課長の確認後に変わった欄 1", "延べ41,280人が利用した。", "延べ41,820人が利用した。");
    }
}
