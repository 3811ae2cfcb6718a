package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalIT
class PlanImportIT {

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader reader;

    @Test
    void aNewPlanIsStoredAsItsWorkbookSays() {
        PlanId plan = PlanFixtures.create(office, imports);

        PlanDetails details = reader.plan(plan).orElseThrow();
        assertThat(details.summary().projects()).isEqualTo(4);
        assertThat(details.levels()).containsExactly(new LevelView(0, "基本目標", false), new LevelView(1, "事業", true));
        assertThat(details.scale()).extracting(RatingMark::mark).containsExactly("A", "B", "C", "D", "－");
        assertThat(details.directions()).hasSize(8);
        assertThat(reader.tree(plan))
                .extracting(ElementRow::codeAndTitle)
                .containsExactly(
                        "1 子育てを支援する地域づくり",
                        "1-01 送迎保育ステーション",
                        "1-02 子育て支援総合窓口",
                        "2 子どもの健康づくり",
                        "2-01 乳幼児健康診査",
                        "2-02 養育支援訪問");
        ElementRow shared = PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_SHARED);
        assertThat(shared.departments()).containsExactly(office.department("保育課"), office.department("子ども家庭課"));
        assertThat(reader.goalOf(shared.id()).title()).isEqualTo(PlanFixtures.GOAL_1);
        assertThat(reader.pathTo(shared.id())).hasSize(2);
    }
}
