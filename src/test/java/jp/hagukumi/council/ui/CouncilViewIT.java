package jp.hagukumi.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.KATEI;
import static jp.hagukumi.demo.DemoPeople.LEAD;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.demo.DemoPeople.MEMBER_2;
import static jp.hagukumi.demo.DemoPeople.VIEWER;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Locale;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.council.OpinionGiving;
import jp.hagukumi.council.OpinionId;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.PackId;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.TestClock;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Chart;
import jp.hagukumi.uikit.ChartData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

class CouncilViewIT extends ViewIT {

    private static final String OPINION = "入札が不調だった理由を資料に加えてほしい";
    private static final String ANSWER = "次の会議の資料に加えます";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TestClock clock;

    @Autowired
    private OpinionGiving giving;

    @Autowired
    private JdbcClient jdbc;

    private CouncilScene scene;
    private RoundId round;

    @BeforeEach
    void openRound() {
        scene = beans.createBean(CouncilScene.class);
        round = scene.round();
    }

    @Test
    void leadHandsOverMemberSpeaksLeadAnswersAndEveryMemberReadsIt() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        scene.written(round, PROJECT_VISIT, KATEI, "まだ下書き");

        signIn(LEAD).open(CouncilLinks.packs());
        press("council.PackForm.prepare");
        _get(TextField.class, s -> s.withLabel(text("council.PackForm.title"))).setValue("第2回の資料");
        body().setValue("子ども・子育て会議（見本）");
        day("council.PackForm.meetingOn").setValue(scene.today().plusDays(21));
        day("council.PackForm.until").setValue(scene.today().plusDays(14));
        pressLast("council.PackForm.prepare");
        assertThat(address()).startsWith("council/packs/");
        assertThat(page()).contains("第2回の資料", text("council.HandOverPanel.left", 4), PROJECT_VISIT);
        press("council.PackView.handOver");
        assertThat(_find(Paragraph.class, s -> s.withText(text("council.PackView.effect", 1, 4))))
                .hasSize(1);
        press("council.PackView.handOverNow");
        assertThat(offers("council.PackView.handOver")).isFalse();
        String pack = address();

        signIn(MEMBER).open(CouncilLinks.packs());
        assertThat(page()).contains("第2回の資料");
        open(pack + "?item=" + scene.element(round, PROJECT_STATION));
        assertThat(page()).contains(PROJECT_STATION, "延べ41,280人", text("council.OpinionForm.heading", "1-01"));
        field().setValue(OPINION);
        press("council.OpinionForm.send");
        assertThat(page()).contains(OPINION, text("council.OpinionView.unanswered"));
        assertThat(callsSpeaker("council.OpinionCard.you")).isTrue();

        signIn(LEAD).open("");
        assertThat(page()).contains(text("council.waiting.answer.sentence", 1), OPINION);
        open(pack + "/opinions");
        assertThat(page()).contains(OPINION, "子ども・子育て会議 委員");
        field().setValue(ANSWER);
        press("council.AnswerPanel.send");
        assertThat(_find(Paragraph.class, s -> s.withText(text("council.AnswerPanel.effect"))))
                .hasSize(1);
        press("council.AnswerPanel.sendNow");
        assertThat(page()).contains(text("council.OpinionsView.line", 1, 0));

        signIn(MEMBER_2).open(pack + "?item=" + scene.element(round, PROJECT_STATION));
        assertThat(page()).contains(OPINION, ANSWER, text("council.OpinionCard.member"));
        assertThat(page()).doesNotContain("子ども・子育て会議 委員");
        assertThat(callsSpeaker("council.OpinionCard.you")).isFalse();
    }

    @Test
    void memberWhoTypesTheAddressOfAPreparedPackIsRefused() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);

        signIn(MEMBER).open(CouncilLinks.pack(pack));

        assertThat(page()).contains(text("shell.RefusedView.title")).doesNotContain("令和6年度の資料", "延べ41,280人");
    }

    @Test
    void viewerIsRefused() {
        signIn(VIEWER).open(CouncilLinks.packs());

        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    @Test
    void memberIsRefusedWhereTheLeadAnswers() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        signIn(MEMBER).open(CouncilLinks.opinions(pack));

        assertThat(page()).contains(text("shell.RefusedView.title"));
    }

    @Test
    void addressOfNoPackAndOfAnElementOutsideOfItAreNotFound() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        signIn(MEMBER).open(CouncilLinks.pack(PackId.next()));
        assertThat(page()).contains(text("shell.NotFoundView.title"));

        open(CouncilLinks.item(pack, scene.element(round, PROJECT_VISIT)));
        assertThat(page()).contains(text("shell.NotFoundView.title"));
    }

    @Test
    void emptyListSaysWhyAndWhatComesNext() {
        signIn(MEMBER).open(CouncilLinks.packs());
        assertThat(page()).contains(text("council.CouncilView.emptyForMember"));

        signIn(LEAD).open(CouncilLinks.packs());
        assertThat(page()).contains(text("council.CouncilView.emptyForLead"));
    }

    @Test
    void handingOverNothingIsRefusedAndTheDialogStays() {
        PackId pack = scene.prepared(round);

        signIn(LEAD).open(CouncilLinks.pack(pack));
        press("council.PackView.handOver");
        assertThatThrownBy(() -> press("council.PackView.handOverNow"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("council.violation.nothingAccepted");

        assertThat(offers("council.PackView.handOverNow")).isTrue();
        assertThat(offers("council.PackView.handOver")).isTrue();
    }

    @Test
    void chartCountsTheFrozenRowsOnly() {
        scene.accepted(round, PROJECT_VISIT, KATEI, "訪問 40件");
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        scene.accepted(round, jp.hagukumi.plan.PlanFixtures.PROJECT_CHECKUP, "健康増進課", "受診率 97%");

        signIn(MEMBER).open(CouncilLinks.pack(pack));

        ChartData data = _get(Chart.class).data();
        assertThat(data.total().orElseThrow()).isEqualByComparingTo("2");
        assertThat(data.categories()).hasSize(2);
        assertThat(page()).contains(text("council.PackOverview.totals", 2, 2, 2));
    }

    @Test
    void chartOfAFrozenPackHoldsForTheDayOnWhichItWasHandedOver() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        var day = scene.today();
        clock.advance(Duration.ofDays(3));

        signIn(MEMBER).open(CouncilLinks.pack(pack));

        assertThat(_get(Chart.class).data().asOf()).isEqualTo(day);
    }

    @Test
    void onceThereIsACouncilNoOtherCanBeNamed() {
        scene.prepared(round);

        signIn(LEAD).open(CouncilLinks.packs());
        press("council.PackForm.prepare");

        assertThat(body().getValue()).isEqualTo("子ども・子育て会議（見本）");
        assertThat(body().isReadOnly()).isTrue();
    }

    @Test
    void leadWritesOnAGoalWhatMembersReadLater() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);
        var goal = scene.element(round, jp.hagukumi.plan.PlanFixtures.GOAL_1);

        signIn(LEAD).open(CouncilLinks.item(pack, goal));
        field().setValue("おおむね計画どおり。");
        press("council.PackForm.keep");
        scene.handOver(pack);

        signIn(MEMBER).open(CouncilLinks.item(pack, goal));
        assertThat(page()).contains("おおむね計画どおり。");
    }

    @Test
    void typedTextIsKeptWhileAnotherProjectIsLookedAt() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        var station = scene.element(round, PROJECT_STATION);

        signIn(MEMBER).open(CouncilLinks.item(pack, station));
        field().setValue("書きかけ");
        open(CouncilLinks.pack(pack));
        assertThat(field().getValue()).isEmpty();
        open(CouncilLinks.item(pack, station));

        assertThat(field().getValue()).isEqualTo("書きかけ");
    }

    @Test
    void typedOpinionIsThereAgainInAnotherBrowserForItsWriterAloneUntilItIsSent() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        signIn(MEMBER).open(CouncilLinks.pack(pack));
        field().setValue("途中の意見");
        assertThat(page()).contains(text("council.DraftArea.kept"));

        signIn(MEMBER_2).open(CouncilLinks.pack(pack));
        assertThat(page()).doesNotContain("途中の意見");
        signIn(LEAD).open(CouncilLinks.opinions(pack));
        assertThat(page()).doesNotContain("途中の意見");
        signIn(MEMBER).open(CouncilLinks.pack(pack));
        assertThat(field().getValue()).isEqualTo("途中の意見");

        press("council.OpinionForm.send");
        assertThat(field().getValue()).isEmpty();
        open(CouncilLinks.pack(pack));
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    void typedAnswerIsThereAgainAfterAnotherOpinionWasLookedAtUntilItIsSent() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        office.as(MEMBER);
        OpinionId first = giving.give(pack, null, OpinionKind.OPINION, OPINION);
        OpinionId second = giving.give(pack, null, OpinionKind.QUESTION, "いつ決まるのか");

        signIn(LEAD).open(CouncilLinks.opinion(pack, first));
        field().setValue("途中の回答");
        open(CouncilLinks.opinion(pack, second));
        assertThat(field().getValue()).isEmpty();
        signIn(LEAD).open(CouncilLinks.opinion(pack, first));
        assertThat(field().getValue()).isEqualTo("途中の回答");

        press("council.AnswerPanel.send");
        press("council.AnswerPanel.sendNow");
        assertThat(jdbc.sql("select count(*) from council_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void typedGoalWordsAreThereAgainUntilTheyAreKept() {
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        PackId pack = scene.prepared(round);
        var goal = scene.element(round, jp.hagukumi.plan.PlanFixtures.GOAL_1);

        signIn(LEAD).open(CouncilLinks.item(pack, goal));
        field().setValue("途中の評価");
        signIn(LEAD).open(CouncilLinks.item(pack, goal));
        assertThat(field().getValue()).isEqualTo("途中の評価");

        press("council.PackForm.keep");
        assertThat(jdbc.sql("select count(*) from council_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void pastedTextThatIsTooLongStaysWholeAndIsSaidAtTheField() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        String tooLong = "あ".repeat(2001);

        signIn(MEMBER).open(CouncilLinks.pack(pack));
        assertThat(field().getElement().getProperty("maxlength")).isNull();
        field().setValue(tooLong);

        assertThat(field().getValue()).isEqualTo(tooLong);
        assertThat(field().getErrorMessage()).isEqualTo(text("council.violation.opinionLong", 2000));
        assertThat(page()).contains(text("council.DraftArea.notKept"));
    }

    @Test
    void emptyOpinionIsMarkedAndNotSent() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");

        signIn(MEMBER).open(CouncilLinks.pack(pack));
        press("council.OpinionForm.send");

        assertThat(field().isInvalid()).isTrue();
        assertThat(page()).contains(text("council.OpinionPanel.nothing"));
    }

    @Test
    void afterTheLastDayTheRuleStandsWhereTheFieldWas() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        clock.advance(Duration.ofDays(15));

        signIn(MEMBER).open(CouncilLinks.pack(pack));

        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(offers("council.OpinionForm.send")).isFalse();
    }

    @Test
    void speaksEnglish() {
        PackId pack = scene.handedOver(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        speak(Locale.ENGLISH);

        signIn(MEMBER).open(CouncilLinks.item(pack, scene.element(round, PROJECT_STATION)));

        assertThat(page()).contains("Your opinion on 1-01", "Other members only see", "Rating", "The city’s words");
    }

    /** The dialog's button has the words of the button that opened it. */
    private void pressLast(String key) {
        _click(_find(Button.class, s -> s.withText(text(key))).getLast());
    }

    private boolean callsSpeaker(String key) {
        return !_find(Span.class, s -> s.withText(text(key))).isEmpty();
    }

    private TextField body() {
        return _get(TextField.class, s -> s.withLabel(text("council.PackForm.body")));
    }

    private DatePicker day(String key) {
        return _get(DatePicker.class, s -> s.withLabel(text(key)));
    }

    private static TextArea field() {
        return _get(TextArea.class);
    }
}
