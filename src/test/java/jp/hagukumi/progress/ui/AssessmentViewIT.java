package jp.hagukumi.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hagukumi.account.TrailReader;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.council.OpinionGiving;
import jp.hagukumi.council.OpinionKind;
import jp.hagukumi.council.PackId;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.progress.assessment.AssessmentQueries;
import jp.hagukumi.progress.assessment.AssessmentReader;
import jp.hagukumi.progress.assessment.AssessmentWriting;
import jp.hagukumi.progress.assessment.Said;
import jp.hagukumi.progress.assessment.SettledAssessment;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Statements;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/** UC-027: what the office says of a goal, beside last year's words and the council's. */
class AssessmentViewIT extends ViewIT {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final String WORDS = "延長保育の利用が伸び、目標を達成した。";

    @Autowired
    private PlanReader plans;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private AssessmentWriting writing;

    @Autowired
    private AssessmentQueries queries;

    @Autowired
    private AssessmentReader reader;

    @Autowired
    private Statements statements;

    @Autowired
    private TrailReader trail;

    private ProgressFixtures fixtures;
    private PlanId plan;
    private RoundId round;
    private ElementId goal;

    @BeforeEach
    void importPlan(@Autowired PlanImport imports) {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        goal = PlanFixtures.element(plans, plan, PlanFixtures.GOAL_1).id();
    }

    private void write(RoundId in, AssessmentField field, String words) {
        writing.write(in, goal, 0, List.of(new Said(field, 0, words)));
    }

    private TextArea words() {
        return _get(TextArea.class, spec -> spec.withId("field-lead_words"));
    }

    @Test
    void whatTheLeadTypesIsSavedSettledReadByEverybodyAndOpenedAgainForAReason() {
        round = fixtures.accepted(plan, YEAR);
        signIn(DemoPeople.LEAD).open(ProgressLinks.assessment(round, goal));
        assertThat(page()).contains("B 計画どおり", text("progress.Marks.title"));

        words().setValue(WORDS);
        assertThat(page()).containsPattern("保存しました \\d\\d:\\d\\d");
        press("progress.AssessmentPage.settle");

        assertThat(reader.settled(round)).extracting(SettledAssessment::words).containsExactly(WORDS);
        signIn(DemoPeople.VIEWER).open(ProgressLinks.assessments(round));
        assertThat(page()).contains(text("progress.AssessmentState.SETTLED"));
        open(ProgressLinks.assessment(round, goal));
        assertThat(page()).contains(WORDS).doesNotContain(text("progress.AssessmentPage.reopen"));

        signIn(DemoPeople.LEAD).open(ProgressLinks.assessment(round, goal));
        press("progress.AssessmentPage.reopen");
        _get(TextArea.class, spec -> spec.withLabel(text("common.reason"))).setValue("人数の誤り");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text("progress.AssessmentPage.reopen"))));
        assertThat(reader.settled(round)).isEmpty();
        assertThat(page()).contains("人数の誤り");
        assertThat(words().getValue()).isEqualTo(WORDS);
    }

    @Test
    void itsPagesNameTheYearThatIsReviewedAndTheYearOfEntry() {
        round = fixtures.open(plan, YEAR);
        RoundSummary summary =
                office.as(DemoPeople.LEAD, () -> queries.round(round).orElseThrow());
        String heading = text(summary.headingKey(), Formats.in(Words.JAPANESE).written(summary.headingPlaces()));

        signIn(DemoPeople.LEAD).open(ProgressLinks.assessments(round));
        assertThat(page()).contains(heading);

        open(ProgressLinks.assessment(round, goal));
        assertThat(page()).contains(heading);
    }

    @Test
    void nobodySettlesOverWordsThatAreNotKept() {
        round = fixtures.open(plan, YEAR);
        signIn(DemoPeople.LEAD).open(ProgressLinks.assessment(round, goal));
        write(round, AssessmentField.LEAD_WORDS, "先に書かれた文です。");
        words().setValue(WORDS);

        press("progress.AssessmentPage.settle");

        assertThat(reader.settled(round)).isEmpty();
        assertThat(words().getValue()).isEqualTo(WORDS);
        press("progress.SaidBox.keepMine");
        press("progress.AssessmentPage.settle");
        assertThat(reader.settled(round)).extracting(SettledAssessment::words).containsExactly(WORDS);
    }

    @Test
    void nobodySettlesWhatTheyHaveNotRead() {
        round = fixtures.open(plan, YEAR);
        signIn(DemoPeople.LEAD).open(ProgressLinks.assessment(round, goal));
        write(round, AssessmentField.LEAD_NEXT, "別の人の次の年の文です。");
        words().setValue(WORDS);

        press("progress.AssessmentPage.settle");

        assertThat(reader.settled(round)).isEmpty();
        assertThat(page()).contains("別の人の次の年の文です。", WORDS);
        press("progress.AssessmentPage.settle");
        assertThat(reader.settled(round)).hasSize(1);
    }

    /** As the browser tells it. */
    private static void empties(DatePicker day) {
        day.clear();
        DayField field = _get(DayField.class);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "change", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void aDayThatCannotBeReadTakesNoneAway() {
        round = fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);
        write(round, AssessmentField.MEETING_DAY, "2026-08-01");
        signIn(DemoPeople.LEAD).open(ProgressLinks.assessment(round, goal));
        DatePicker day = _get(DatePicker.class);

        day.getElement().setProperty("_hasInputValue", true);
        empties(day);

        assertThat(queries.find(round, goal)
                        .orElseThrow()
                        .entries()
                        .get(AssessmentField.MEETING_DAY)
                        .value())
                .isEqualTo("2026-08-01");
        day.getElement().setProperty("_hasInputValue", false);
        empties(day);
        assertThat(queries.find(round, goal)
                        .orElseThrow()
                        .entries()
                        .get(AssessmentField.MEETING_DAY)
                        .value())
                .isEmpty();
    }

    @Test
    void noMarkIsChosenWhateverTheMarksBelowAre() {
        round = fixtures.accepted(plan, YEAR);
        office.as(DemoPeople.LEAD);
        write(round, AssessmentField.LEAD_WORDS, WORDS);
        writing.settle(round, goal, queries.find(round, goal).orElseThrow().version());

        assertThat(reader.settled(round)).extracting(SettledAssessment::mark).containsExactly("");
    }

    @Test
    void whatIsNotSettledIsNobodyElsesToOpen() {
        round = fixtures.accepted(plan, YEAR);
        office.as(DemoPeople.LEAD);
        write(round, AssessmentField.LEAD_WORDS, WORDS);

        signIn(DemoPeople.CHIEF_HOIKU).open(ProgressLinks.assessments(round));

        assertThat(page()).contains(PlanFixtures.GOAL_1).doesNotContain(WORDS);
        assertThat(_find(Anchor.class)).noneMatch(link -> link.getHref().equals(ProgressLinks.assessment(round, goal)));
    }

    @Test
    void whatTheCouncilSaidIsForThoseWhoMayReadTheCouncil() {
        opined();
        office.as(DemoPeople.LEAD);
        write(round, AssessmentField.LEAD_WORDS, WORDS);
        writing.settle(round, goal, queries.find(round, goal).orElseThrow().version());

        signIn(DemoPeople.VIEWER).open(ProgressLinks.assessment(round, goal));

        assertThat(page())
                .contains(WORDS)
                .doesNotContain("送迎の数字の根拠")
                .doesNotContain(text("progress.AssessmentPage.council"));
    }

    @Test
    void lastYearsWordsAndTheCouncilsStandBesideTheField() {
        opined();

        signIn(DemoPeople.LEAD).open(ProgressLinks.assessment(round, goal));

        assertThat(page()).contains("前の年の評価です。", "送迎の数字の根拠を示してほしい。");
        open(ProgressLinks.assessment(
                round, PlanFixtures.element(plans, plan, PlanFixtures.GOAL_2).id()));
        assertThat(page()).doesNotContain("前の年の評価です。").doesNotContain("送迎の数字の根拠");
    }

    /** The council spoke on last year's assessment, and the next round is open. */
    private void opined() {
        RoundId before = fixtures.accepted(plan, YEAR.previous());
        office.as(DemoPeople.LEAD);
        write(before, AssessmentField.LEAD_WORDS, "前の年の評価です。");
        writing.settle(before, goal, queries.find(before, goal).orElseThrow().version());
        CouncilScene scene = beans.createBean(CouncilScene.class);
        PackId pack = scene.prepared(before);
        scene.handOver(pack);
        assertThat(scene.seenBy(DemoPeople.MEMBER, pack).goals().getFirst().words())
                .isEqualTo("前の年の評価です。");
        office.as(DemoPeople.MEMBER);
        beans.getBean(OpinionGiving.class).give(pack, goal, OpinionKind.OPINION, "送迎の数字の根拠を示してほしい。");
        round = fixtures.open(plan, YEAR);
    }

    @Test
    void twoWhoWriteDifferentFieldsAtOnceFromTheFirstWordsOnBothFindTheirOwn() throws Exception {
        round = fixtures.open(plan, YEAR);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < 5; time++) {
                for (Future<?> written : two.invokeAll(List.of(
                        writing(together, AssessmentField.LEAD_WORDS, time),
                        writing(together, AssessmentField.LEAD_NEXT, time)))) {
                    written.get();
                }
            }
        }
        office.as(DemoPeople.LEAD);

        assertThatThrownBy(() -> write(round, AssessmentField.LEAD_WORDS, "遅れた文"))
                .isInstanceOf(StaleVersion.class);
        assertThat(queries.find(round, goal).orElseThrow().entries().values())
                .extracting(ReportEntry::value)
                .containsExactly("4回目の文", "4回目の文");
    }

    private Callable<Object> writing(CyclicBarrier together, AssessmentField field, int time) {
        return () -> {
            office.as(DemoPeople.LEAD);
            together.await();
            try {
                return writing.write(round, goal, 0, List.of(new Said(field, time, time + "回目の文")));
            } finally {
                office.nobody();
            }
        };
    }

    @Test
    void aSaveAsksForNoReportAndTheTrailSaysWhichAssessmentOfWhichYear() {
        round = fixtures.open(plan, YEAR);
        office.as(DemoPeople.LEAD);

        assertThat(statements.textsOf(() -> {
                    write(round, AssessmentField.LEAD_WORDS, WORDS);
                    return 0;
                }))
                .isNotEmpty()
                .noneMatch(asked -> asked.contains("progress_report "));

        office.as(DemoPeople.AUDITOR);
        assertThat(trail.entries(0, 1))
                .extracting(TrailReader.Entry::subjectType, TrailReader.Entry::detail)
                .containsExactly(tuple("AssessmentId", "2025 [LEAD_WORDS]"));
    }
}
