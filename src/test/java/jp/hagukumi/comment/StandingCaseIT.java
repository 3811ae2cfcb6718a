package jp.hagukumi.comment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Role;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.followup.FollowUpContent;
import jp.hagukumi.plan.followup.FollowUpDesk;
import jp.hagukumi.plan.followup.FollowUpLinks;
import jp.hagukumi.plan.followup.Origin;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.WaitingWork.Waiting;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-048: letters of a standing inbox are cases with an owner, a day, a state and what they led to. */
class StandingCaseIT extends ViewIT {

    @Autowired
    private BeanFactory beans;

    private CallId inbox;
    private CaseDesk desk;

    @BeforeEach
    void standingInboxHasALetter() {
        inbox = CommentFixtures.openCall(office, beans, CallKind.STANDING_INBOX);
        office.as(DemoPeople.CLERK);
        enter(Duration.ofDays(10));
        desk = beans.getBean(CaseDesk.class);
    }

    @Test
    void aLetterOfAnotherKindOfCallIsNoCase() {
        CallId comment = beans.getBean(CallAdministration.class).open(CommentFixtures.newCall(plan()));
        beans.getBean(Intake.class).enter(comment, CommentFixtures.letter("意見です。"));

        assertThat(desk.of(comment)).isEmpty();
        assertThat(desk.of(inbox)).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theClerkGivesItToASectionAndFinishesItAndTakesItUpAgain() {
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(inbox, 1));
        assertThat(page()).contains(text("comment.CaseState.received"), text("comment.DueCases.title", 1));
        ComboBox<DepartmentView> section = label(ComboBox.class, "comment.CaseCard.department");
        section.setValue(desk.departments().stream()
                .filter(one -> one.name().equals(DemoPeople.HOIKU))
                .findFirst()
                .orElseThrow());
        press("comment.CaseCard.give");
        assertThat(page()).contains(text("comment.CaseState.in_hand"), DemoPeople.HOIKU);

        press("comment.CaseCard.finish");
        assertThat(page()).doesNotContain(text("comment.DueCases.title", 1));
        assertThat(only().state()).isEqualTo(CaseState.DONE);

        press("comment.CaseCard.reopen");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("また電話があった");
        _find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText(text("comment.CaseCard.reopen")))
                .getLast()
                .click();

        assertThat(page()).contains(text("comment.CaseState.in_hand"), "また電話があった");
    }

    @Test
    @SuppressWarnings("unchecked")
    void itLeadsToAVoiceOnItsProjectThatTheSectionIsAskedAbout() {
        CaseRow seen = only();
        desk.isAbout(seen.letter(), seen.version(), station().id());
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(inbox, 1));
        press("comment.CaseCard.improve");
        _get(TextArea.class, spec -> spec.withLabel(text("comment.ImprovementDialog.text")))
                .setValue("送迎の時間を延ばしてほしい。");
        press("common.save");

        assertThat(page()).contains(text("comment.CaseCard.improvement"));
        assertThat(beans.getBean(FollowUpDesk.class).ofPlan(plan()))
                .singleElement()
                .satisfies(voice -> {
                    assertThat(voice.row().id()).isEqualTo(only().improvement());
                    assertThat(voice.row().content().received()).isEqualTo(only().received());
                    assertThat(voice.row().content().origin()).isEqualTo(Origin.CONSULTATION);
                });
        open(CommentLinks.cases(inbox));
        Grid<CaseRow> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(FollowUpLinks.voices(plan())).isNotEmpty();
    }

    @Test
    void twoCasesLeadToTheSameVoiceWithoutWritingItTwice() {
        enter(Duration.ofDays(1));
        FollowUpDesk voices = beans.getBean(FollowUpDesk.class);
        var voice = voices.write(
                station().id(),
                new FollowUpContent(Origin.COMPLAINT, "送迎の時間を延ばしてほしい。", CommentFixtures.LAST_DAY, null));
        for (CaseRow row : desk.of(inbox)) {
            desk.isAbout(row.letter(), row.version(), station().id());
        }
        for (CaseRow row : desk.of(inbox)) {
            desk.ledTo(row.letter(), row.version(), voice);
        }

        assertThat(voices.ofPlan(plan())).hasSize(1);
        assertThat(desk.of(inbox)).extracting(CaseRow::improvement).containsOnly(voice);
    }

    @Test
    void aVoiceOfAnotherProjectIsNotWhatItLedTo() {
        var elsewhere = beans.getBean(FollowUpDesk.class)
                .write(other().id(), new FollowUpContent(Origin.COMPLAINT, "窓口が遠い。", CommentFixtures.LAST_DAY, null));
        CaseRow seen = only();
        desk.isAbout(seen.letter(), seen.version(), station().id());

        assertThatThrownBy(() -> desk.ledTo(only().letter(), only().version(), elsewhere))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.gone");
    }

    @Test
    void waitsInMyWorkWhenItsDayIsNearUnlessAnotherPersonHasIt() {
        assertThat(waitingFor(DemoPeople.LEAD)).isEqualTo(1);
        assertThat(waitingFor(DemoPeople.WRITER_HOIKU)).isZero();
        office.as(DemoPeople.CLERK);
        desk.take(only().letter(), only().version());
        assertThat(waitingFor(DemoPeople.CLERK)).isEqualTo(1);
        assertThat(waitingFor(DemoPeople.LEAD)).isZero();

        office.as(DemoPeople.CLERK);
        desk.dueBy(only().letter(), only().version(), today().plusDays(CaseRow.SOON + 1));
        assertThat(waitingFor(DemoPeople.CLERK)).isZero();

        office.as(DemoPeople.CLERK);
        desk.dueBy(only().letter(), only().version(), today().plusDays(CaseRow.SOON));
        assertThat(waitingFor(DemoPeople.CLERK)).isEqualTo(1);
        office.as(DemoPeople.CLERK);
        desk.finish(only().letter(), only().version());
        assertThat(waitingFor(DemoPeople.CLERK)).isZero();
    }

    @Test
    void theInboxIsNotClosedWhileACaseIsUnderway() {
        CommentFixtures.setAside(beans, inbox, 1, 0, 0, SetAsideReason.GREETING);

        assertThatThrownBy(this::close).isInstanceOf(RuleViolation.class).hasMessage("comment.violation.casesLeft");

        desk.take(only().letter(), only().version());
        desk.finish(only().letter(), only().version());
        close();
        assertThat(summary().state()).isEqualTo(CallState.CLOSED);
    }

    @Test
    void waitsForEverybodyWhenWhoeverHadItHasLeft() {
        AccountFixtures.demoAccounts((AutowireCapableBeanFactory) beans)
                .person(
                        "case-clerk",
                        "検体",
                        DemoPeople.PASSWORD,
                        Role.CLERK,
                        office.department(DemoPeople.HOIKU),
                        LocalDate.of(2020, 4, 1));
        office.as("case-clerk");
        desk.take(only().letter(), only().version());
        assertThat(waitingFor(DemoPeople.LEAD)).isZero();

        beans.getBean(JdbcClient.class)
                .sql("update account_assignment a join account_person p on p.id = a.person_id"
                        + " set a.valid_to = '2021-03-31' where p.login = 'case-clerk'")
                .update();

        assertThat(waitingFor(DemoPeople.LEAD)).isEqualTo(1);
    }

    @Test
    void inAClosedInboxNoCaseIsTakenUpAgain() {
        CommentFixtures.setAside(beans, inbox, 1, 0, 0, SetAsideReason.GREETING);
        desk.take(only().letter(), only().version());
        desk.finish(only().letter(), only().version());
        signIn(DemoPeople.CLERK).open(CommentLinks.submission(inbox, 1));
        assertThat(page()).contains(text("comment.CaseCard.reopen"));
        close();

        assertThatThrownBy(() -> desk.reopen(only().letter(), only().version(), "また電話があった"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comment.violation.caseInClosedCall");
        open(CommentLinks.submission(inbox, 1));
        assertThat(page()).doesNotContain(text("comment.CaseCard.reopen"));
    }

    @Test
    void aSectionSeesNoCases() {
        CaseRow seen = only();
        office.as(DemoPeople.WRITER_HOIKU);

        assertThatThrownBy(() -> desk.of(inbox)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.take(seen.letter(), seen.version())).isInstanceOf(AccessDeniedException.class);
    }

    private void enter(Duration ago) {
        Instant at = beans.getBean(Clock.class).instant().minus(ago);
        beans.getBean(Intake.class).enter(inbox, CommentFixtures.receivedAt(at));
    }

    private void close() {
        beans.getBean(CallAdministration.class).close(inbox, summary().version());
    }

    private CallSummary summary() {
        return beans.getBean(CallQueries.class).find(inbox).orElseThrow();
    }

    private PlanId plan() {
        return summary().plan();
    }

    private CaseRow only() {
        return desk.of(inbox).getFirst();
    }

    private ElementRow station() {
        return PlanFixtures.element(beans.getBean(PlanReader.class), plan(), PlanFixtures.PROJECT_STATION);
    }

    private ElementRow other() {
        return desk.projects(inbox).stream()
                .filter(one -> !one.id().equals(station().id()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return JapanTime.today(beans.getBean(Clock.class));
    }

    private int waitingFor(String login) {
        List<Waiting> waiting =
                office.as(login, () -> beans.getBean(CaseWork.class).waiting());
        return waiting.isEmpty() ? 0 : waiting.getFirst().count();
    }

    private <T extends com.vaadin.flow.component.Component> T label(Class<T> type, String key) {
        return _get(type, spec -> spec.withLabel(text(key)));
    }
}
