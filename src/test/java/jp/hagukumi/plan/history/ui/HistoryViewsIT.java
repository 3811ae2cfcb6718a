package jp.hagukumi.plan.history.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.HistoryFixtures;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.test.ViewIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-015 on screen. */
class HistoryViewsIT extends ViewIT {

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Autowired
    private PlanAmendments amendments;

    @Test
    void theComparisonMarksTheDifferingStretchAndNamesPlaceAndReason() {
        PlanId plan = amended();

        signIn(DemoPeople.VIEWER).open(PlanLinks.compare(plan, 2));

        assertThat(_get(ComparisonTable.class).getElement().getTextRecursively())
                .contains("駅前保育ステーション", "休日保育", "中間年の見直し", "追加", "移動", "2 " + PlanFixtures.GOAL_2);
        assertThat(_find(HtmlContainer.class).stream()
                        .filter(mark -> mark.getElement().getTag().equals("del"))
                        .map(mark -> mark.getElement().getText()))
                .contains("送迎");
    }

    @Test
    void theAddressHoldsWhichDifferencesAreShown() {
        PlanId plan = amended();

        signIn(DemoPeople.VIEWER).open(PlanLinks.compare(plan) + "?from=2023-12-31&to=2024-12-31&how=added");

        assertThat(_get(ComparisonTable.class).getElement().getTextRecursively())
                .contains("休日保育")
                .doesNotContain("駅前保育ステーション");
    }

    @Test
    void sidesTheWrongWayRoundAreTurned() {
        PlanId plan = amended();

        signIn(DemoPeople.VIEWER).open(PlanLinks.compare(plan) + "?from=2&to=1");

        assertThat(page()).contains("駅前保育ステーション");
    }

    @Test
    void whatWasCorrectedIsListedAsWrongAndRight() {
        PlanId plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        amendments.open(plan, version(plan), LocalDate.of(2024, 6, 1), RevisionKind.CORRECTION, "45頁 事業名の誤り");
        PlanFixtures.amend(office, imports, plan, PlanFixtures.renamed("駅前保育ステーション"), LocalDate.of(2024, 6, 1));
        office.as(DemoPeople.LEAD);
        amendments.close(plan, version(plan));

        signIn(DemoPeople.VIEWER).open(PlanLinks.errata(plan));

        assertThat(page()).contains("誤", "正", "45頁 事業名の誤り", "令和6年6月1日", "駅前保育ステーション");
    }

    @Test
    void aPlanThatWasNeverCorrectedSaysSo() {
        PlanId plan = amended();

        signIn(DemoPeople.VIEWER).open(PlanLinks.errata(plan));

        assertThat(page()).contains(text("plan.ErrataView.none"));
    }

    @Test
    void theElementTellsItsHistory() {
        PlanId plan = amended();

        signIn(DemoPeople.VIEWER)
                .open(PlanLinks.element(
                        plan, PlanFixtures.element(reader, plan, "駅前保育ステーション").id()));

        assertThat(_get(HistoryList.class).getElement().getTextRecursively()).contains("名称", "ブックの取り込み");
        assertThat(_find(Anchor.class)).isNotEmpty();
    }

    private PlanId amended() {
        PlanId plan = PlanFixtures.create(office, imports);
        PlanFixtures.amend(office, imports, plan, HistoryFixtures.amended(), LocalDate.of(2024, 4, 1));
        return plan;
    }

    private long version(PlanId plan) {
        return reader.plan(plan).orElseThrow().summary().version();
    }
}
