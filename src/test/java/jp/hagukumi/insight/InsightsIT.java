package jp.hagukumi.insight;

import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.KATEI;
import static jp.hagukumi.demo.DemoPeople.LEAD;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.demo.DemoPeople.WRITER_HOIKU;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_CHECKUP;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_SHARED;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.progress.Board;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.RoundQueries;
import jp.hagukumi.progress.Tally;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.uikit.ChartData;
import jp.hagukumi.uikit.ChartData.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

@PortalIT
class InsightsIT {

    private static final Words WORDS = Words.in(Words.JAPANESE);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Office office;

    @Autowired
    private Insights insights;

    @Autowired
    private RoundQueries board;

    private CouncilScene scene;
    private RoundId round;

    @BeforeEach
    void someReports() {
        scene = beans.createBean(CouncilScene.class);
        round = scene.round();
        scene.accepted(round, PROJECT_SHARED, HOIKU, "窓口を増やした");
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        scene.written(round, PROJECT_VISIT, KATEI, "下書き");
        office.as(LEAD);
    }

    private RoundFigures figures() {
        return insights.figures(round, Words.JAPANESE).orElseThrow();
    }

    private static long sum(ChartData chart, String... keys) {
        List<String> names = Stream.of(keys).map(WORDS::say).toList();
        return chart.series().stream()
                .filter(series -> names.contains(series.name()))
                .map(series -> series.total().orElse(BigDecimal.ZERO))
                .mapToLong(BigDecimal::longValueExact)
                .sum();
    }

    private static long value(ChartData chart, String series, String category) {
        Series row = chart.series().stream()
                .filter(one -> one.name().equals(series))
                .findFirst()
                .orElseThrow();
        return row.values().get(chart.categories().indexOf(category)).longValueExact();
    }

    @Test
    void theStepsOfTheChartAddUpToTheCountsOfTheBoard() {
        ChartData chart = figures().progress();
        Tally tally = board.board(round).orElseThrow().tally();

        assertThat(sum(chart, "progress.ReportState.ACCEPTED"))
                .isEqualTo(tally.accepted())
                .isEqualTo(2);
        assertThat(sum(chart, "progress.ReportState.SUBMITTED", "progress.ReportState.APPROVED"))
                .isEqualTo(tally.underway());
        assertThat(sum(chart, "progress.ReportState.RETURNED", "progress.ReportState.DRAFT"))
                .isEqualTo(tally.writing())
                .isEqualTo(1);
        assertThat(sum(chart, "progress.ReportState.notBegun")).isEqualTo(tally.untouched());
    }

    @Test
    void whatIsSubmittedAndWhatIsConfirmedAreStepsOfTheirOwn() {
        ProgressFixtures progress = new ProgressFixtures(beans, office);
        ReportText text = ProgressFixtures.complete("A");
        progress.submit(progress.report(round, scene.element(round, PROJECT_CHECKUP), "健康増進課"), text);
        progress.approve(progress.report(round, scene.element(round, PROJECT_SHARED), KATEI), text);
        office.as(LEAD);

        ChartData chart = figures().progress();

        assertThat(sum(chart, "progress.ReportState.SUBMITTED")).isEqualTo(1);
        assertThat(sum(chart, "progress.ReportState.APPROVED")).isEqualTo(1);
        assertThat(board.board(round).orElseThrow().tally().underway()).isEqualTo(2);
    }

    @Test
    void eachDepartmentHasAsManyReportsAsOnTheBoard() {
        ChartData chart = figures().progress();

        for (Board.DepartmentRow row : board.board(round).orElseThrow().departments()) {
            assertThat(chart.total(chart.categories().indexOf(row.name())))
                    .as(row.name())
                    .contains(BigDecimal.valueOf(row.tally().total()));
        }
    }

    @Test
    void eachGoalHasAsManyReportsAsOnTheBoardAndAsManyMarksAsWereAccepted() {
        ChartData chart = figures().ratings();

        for (Board.GoalRow row : board.board(round).orElseThrow().goals()) {
            String goal = row.codeAndTitle();
            long all =
                    chart.total(chart.categories().indexOf(goal)).orElseThrow().longValueExact();
            assertThat(all).as(goal).isEqualTo(row.tally().total());
            assertThat(all - value(chart, WORDS.say("insight.Insights.noMark"), goal))
                    .as(goal)
                    .isEqualTo(row.tally().accepted());
        }
    }

    @Test
    void aMarkThatIsNotAcceptedYetIsNotCounted() {
        assertThat(sum(figures().ratings(), "insight.Insights.noMark")).isEqualTo(3);
        assertThat(figures().marked()).isEqualTo(2);
    }

    @Test
    void aProjectOfTwoDepartmentsIsOneProjectWithTwoReports() {
        assertThat(figures().projects()).isEqualTo(4);
        assertThat(figures().reports()).isEqualTo(5);
    }

    @Test
    void theChartsSpeakTheLanguageAskedFor() {
        ChartData english = insights.figures(round, Words.ENGLISH).orElseThrow().ratings();

        assertThat(english.title()).isEqualTo(Words.in(Words.ENGLISH).say("insight.Insights.ratings"));
    }

    @Test
    void aWriterMaySeeThem() {
        office.as(WRITER_HOIKU);

        assertThat(insights.figures(round, Words.JAPANESE)).isPresent();
    }

    @Test
    void aMemberOfTheCouncilSeesNoFiguresThatWereNotHandedOver() {
        office.as(MEMBER);

        assertThatThrownBy(() -> insights.figures(round, Words.JAPANESE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thereIsNothingToSeeOfARoundThatIsNotThere() {
        assertThat(insights.figures(RoundId.next(), Words.JAPANESE)).isEmpty();
    }
}
