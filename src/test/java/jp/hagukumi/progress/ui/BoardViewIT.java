package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FilterScope;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportAcceptance;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportStage;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.SavedFilterRow;
import jp.hagukumi.progress.SavedFilters;
import jp.hagukumi.progress.Timing;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-024: the board of a round whose sections should have handed in three days ago. */
class BoardViewIT extends ViewIT {

    @Autowired
    private PlanReader plans;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private RoundId round;
    private LocalDate today;

    @BeforeEach
    void openRound(@Autowired PlanImport imports) {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        today = JapanTime.today(beans.getBean(Clock.class));
        round = fixtures.open(
                plan, new FiscalYear(2025), new DueDates(today.minusDays(3), today.plusDays(4), today.plusDays(9)));
        fixtures.submit(
                fixtures.report(
                        round,
                        PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_STATION)
                                .id(),
                        DemoPeople.HOIKU),
                ProgressFixtures.complete("B"));
    }

    private boolean leadsTo(String address) {
        return _find(Anchor.class).stream()
                .anyMatch(anchor -> address.equals(anchor.getElement().getAttribute("href")));
    }

    @Test
    void aNumberLeadsToTheReportsThatItCounts() {
        BoardFilter behind =
                BoardFilter.ALL.of(office.department(DemoPeople.HOIKU)).at(ReportStage.SUBMITTED);
        signIn(DemoPeople.LEAD).open(ProgressLinks.board(round));
        assertThat(leadsTo(ProgressLinks.reports(round, behind))).isTrue();
        assertThat(leadsTo(ProgressLinks.reports(round, BoardFilter.ALL.handedIn(Timing.OVERDUE))))
                .isTrue();

        open(ProgressLinks.reports(round, behind));

        assertThat(page())
                .contains(text("progress.BoardReports.heading", 1), PlanFixtures.PROJECT_STATION)
                .doesNotContain(PlanFixtures.PROJECT_VISIT);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void anotherChoiceIsAnotherAddress() {
        signIn(DemoPeople.LEAD).open(ProgressLinks.reports(round, BoardFilter.ALL.at(ReportStage.SUBMITTED)));

        _get(MultiSelectComboBox.class, spec -> spec.withLabel(text("progress.ReportList.state")))
                .setValue(Set.of(ReportStage.NOT_BEGUN));

        assertThat(address()).isEqualTo(ProgressLinks.reports(round, BoardFilter.ALL.at(ReportStage.NOT_BEGUN)));
        assertThat(page())
                .contains(text("progress.BoardReports.heading", 4))
                .contains(PlanFixtures.PROJECT_VISIT)
                .doesNotContain(PlanFixtures.PROJECT_STATION);
    }

    @Test
    void nothingBehindAFilterIsSaidInWords() {
        signIn(DemoPeople.LEAD).open(ProgressLinks.reports(round, BoardFilter.ALL.at(ReportStage.ACCEPTED)));

        assertThat(page()).contains(text("progress.ReportList.empty"));
    }

    @Test
    void theLeadFindsWhomToCallAndATextToSend() {
        jdbc.sql("update account_department set phone = '内線 2345' where name = :name")
                .param("name", DemoPeople.HOIKU)
                .update();
        signIn(DemoPeople.LEAD).open(ProgressLinks.call(round));

        assertThat(page()).contains("内線 2345", "保育課 担当", "保育課 課長", text("progress.CallList.phone.none"));
        String words = _find(TextArea.class).stream()
                .map(TextArea::getValue)
                .filter(text -> text.contains(DemoPeople.HOIKU))
                .findFirst()
                .orElseThrow();
        assertThat(words)
                .contains("期限を過ぎています", "保育課 担当 様", "報告が2件", "うち期限を過ぎたもの 1件")
                .contains(PlanFixtures.PROJECT_SHARED + "（未着手）", PlanFixtures.PROJECT_STATION + "（課長確認待ち）")
                .containsPattern(
                        "https?://.+/rounds/" + round + "\\?department=" + office.department(DemoPeople.HOIKU));
    }

    private String reminderOf(String department) {
        signIn(DemoPeople.LEAD).open(ProgressLinks.call(round));
        return _find(TextArea.class).stream()
                .map(TextArea::getValue)
                .filter(text -> text.contains(department))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSectionIsRemindedOfWhatIsOpenAgainUntilItsOwnDayAndNoLonger(@Autowired TestClock clock) {
        ReportId report = fixtures.report(
                round,
                PlanFixtures.element(plans, plan, PlanFixtures.PROJECT_SHARED).id(),
                DemoPeople.HOIKU);
        fixtures.accept(report, ProgressFixtures.complete("B"));
        office.as(DemoPeople.LEAD);
        beans.getBean(ReportAcceptance.class).reopen(report, fixtures.version(report), "数の誤り", today.plusDays(3));

        assertThat(reminderOf(DemoPeople.HOIKU))
                .doesNotContain("期限を過ぎています")
                .contains("うち期限を過ぎたもの 0件")
                .contains(PlanFixtures.PROJECT_SHARED + "（差戻し）期限 "
                        + Formats.in(Words.JAPANESE).shortDate(today.plusDays(3)));

        clock.advance(Duration.ofDays(4));
        assertThat(reminderOf(DemoPeople.HOIKU))
                .contains("報告が1件", PlanFixtures.PROJECT_STATION)
                .doesNotContain("期限を過ぎています", PlanFixtures.PROJECT_SHARED);
        open(ProgressLinks.board(round));
        assertThat(page()).contains("1日遅れ").doesNotContain("課長確認 1日遅れ");
    }

    @Test
    void nobodyElseSeesTheListOfCalls() {
        signIn(DemoPeople.VIEWER).open(ProgressLinks.board(round));

        assertThat(leadsTo(ProgressLinks.call(round))).isFalse();
    }

    @Test
    void myWorkSaysInWordsHowManyDaysSomethingIsLate() {
        signIn(DemoPeople.WRITER_KATEI).open("");

        assertThat(page()).contains("3日遅れ");
    }

    @Test
    void aFilterIsSavedForOneselfOnesSectionOrEverybodyAndOfferedToNobodyElse() {
        SavedFilters filters = beans.getBean(SavedFilters.class);
        BoardFilter overdue = BoardFilter.ALL.handedIn(Timing.OVERDUE);
        office.as(DemoPeople.LEAD);
        filters.keep("期限切れ", overdue, FilterScope.EVERYONE, null);
        filters.keep("自分用", overdue, FilterScope.MINE, null);
        office.as(DemoPeople.CHIEF_HOIKU);
        filters.keep("保育課の残り", overdue, FilterScope.SECTION, office.department(DemoPeople.HOIKU));
        assertThatThrownBy(() -> filters.keep("みんなへ", overdue, FilterScope.EVERYONE, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> filters.keep("よその課へ", overdue, FilterScope.SECTION, office.department(DemoPeople.KATEI)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> filters.keep("保育課の残り", overdue, FilterScope.SECTION, office.department(DemoPeople.HOIKU)))
                .hasMessage("progress.violation.filterNameTaken");

        office.as(DemoPeople.WRITER_HOIKU);
        assertThat(filters.offered()).extracting(SavedFilterRow::name).containsExactly("保育課の残り", "期限切れ");
        assertThat(filters.offered()).extracting(SavedFilterRow::removable).containsExactly(true, false);
        office.as(DemoPeople.VIEWER);
        assertThat(filters.offered()).extracting(SavedFilterRow::name).containsExactly("期限切れ");
        office.as(DemoPeople.LEAD);
        SavedFilterRow mine = filters.offered().getFirst();
        assertThat(mine.name()).isEqualTo("自分用");
        office.as(DemoPeople.VIEWER);
        assertThatThrownBy(() -> filters.remove(mine.id(), mine.version())).hasMessage("progress.violation.filterGone");
    }

    @Test
    void theLeadSavesWhatIsShownAndFindsItAgainAsALink() {
        String address = ProgressLinks.reports(round, BoardFilter.ALL.handedIn(Timing.OVERDUE));
        signIn(DemoPeople.LEAD).open(address);
        press("progress.SavedFilterLine.save");
        _get(TextField.class, spec -> spec.withLabel(text("progress.SaveFilterDialog.name")))
                .setValue("期限切れ");
        press("progress.SaveFilterDialog.save");

        open(ProgressLinks.reports(round, BoardFilter.ALL));
        assertThat(page()).contains("期限切れ", text("progress.FilterScope.MINE.short"));
        assertThat(leadsTo(address)).isTrue();

        press("progress.SavedFilterLine.remove");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text("progress.SavedFilterLine.remove"))));
        assertThat(leadsTo(address)).isFalse();
    }
}
