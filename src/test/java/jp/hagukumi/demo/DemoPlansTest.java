package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import jp.hagukumi.plan.PlanRow;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class DemoPlansTest {

    @Test
    void givesNagareyamaSixGoalsAndTwentyFiveProjects() {
        PlanWorkbook plan = DemoPlans.nagareyama();

        assertThat(plan.rows().stream().collect(Collectors.groupingBy(PlanRow::level, Collectors.counting())))
                .containsEntry("基本目標", 6L)
                .containsEntry("事業", 25L)
                .hasSize(2);
        assertThat(plan.rows()).filteredOn(PlanRow::priority).hasSize(25);
        assertThat(plan.rows())
                .filteredOn(row -> row.newSince() != null)
                .extracting(PlanRow::title)
                .containsExactly("子育て支援総合窓口事業");
    }

    @Test
    void givesEveryProjectOfNagareyamaOneDepartmentAndThreeOfThemTwo() {
        assertThat(DemoPlans.nagareyama().rows())
                .filteredOn(row -> row.level().equals("事業"))
                .allMatch(row -> !row.departments().isEmpty())
                .filteredOn(row -> row.departments().size() == 2)
                .hasSize(3);
    }

    @Test
    void givesKasaokaAProjectWithoutParentAndCode() {
        PlanWorkbook plan = DemoPlans.kasaoka();

        assertThat(plan.header().levels()).containsExactly("基本理念", "視点", "基本方針", "事業");
        assertThat(plan.header().from()).isEqualTo(new FiscalYear(2015));
        assertThat(plan.header().legalBases()).hasSize(3);
        assertThat(plan.rows().getLast())
                .extracting(PlanRow::title, PlanRow::parentKey, PlanRow::code)
                .containsExactly("子育てコンシェルジュ", null, null);
    }
}
