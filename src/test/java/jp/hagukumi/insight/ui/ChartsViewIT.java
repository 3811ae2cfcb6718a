package jp.hagukumi.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static jp.hagukumi.demo.DemoPeople.HOIKU;
import static jp.hagukumi.demo.DemoPeople.MEMBER;
import static jp.hagukumi.demo.DemoPeople.VIEWER;
import static jp.hagukumi.plan.PlanFixtures.PROJECT_STATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.hagukumi.council.CouncilScene;
import jp.hagukumi.insight.InsightLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.ViewIT;
import jp.hagukumi.uikit.Chart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class ChartsViewIT extends ViewIT {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private RoundId acceptedRound() {
        CouncilScene scene = beans.createBean(CouncilScene.class);
        RoundId round = scene.round();
        scene.accepted(round, PROJECT_STATION, HOIKU, "延べ41,280人");
        return round;
    }

    @Test
    void saysThatThereIsNothingToShowYet() {
        signIn(VIEWER).open(InsightLinks.charts());

        assertThat(page()).contains(text("insight.ChartsView.empty"));
    }

    @Test
    void leadsToEachYearlyReview() {
        acceptedRound();

        signIn(VIEWER).open(InsightLinks.charts());

        assertThat(page()).contains("令和6年度");
    }

    @Test
    void showsBothChartsAndTheCountsInWords() {
        RoundId round = acceptedRound();

        signIn(VIEWER).open(InsightLinks.round(round));

        assertThat(page()).contains("4事業・5報告", "受理した1報告");
        assertThat(_find(Chart.class))
                .extracting(chart -> chart.data().total().orElseThrow())
                .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(5));
    }

    @Test
    void speaksEnglish() {
        RoundId round = acceptedRound();
        speak(Words.ENGLISH);

        signIn(VIEWER).open(InsightLinks.round(round));

        assertThat(page()).contains("4 projects, 5 reports", "Ratings by goal");
    }

    @Test
    void aReviewThatIsNotThereIsNotFound() {
        signIn(VIEWER).open(InsightLinks.round(RoundId.next()));

        assertThat(page()).contains(text("shell.NotFoundView.title"));
    }

    @Test
    void aMemberOfTheCouncilIsRefused() {
        RoundId round = acceptedRound();

        signIn(MEMBER).open(InsightLinks.round(round));

        assertThat(page()).doesNotContain("5報告");
        assertThat(_find(Chart.class)).isEmpty();
    }
}
