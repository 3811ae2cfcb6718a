package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.quantity.QuantityContent;
import jp.hagukumi.plan.quantity.QuantityQueries;
import jp.hagukumi.plan.quantity.QuantityTableRow;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalIT
class DemoQuantityTablesIT {

    @Autowired
    private Office office;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private QuantityQueries queries;

    @Test
    void bringsPublishedTablesThatReckonAndAMadeUpOneThatWasRevised() {
        PlanFixtures.create(office, beans.getBean(PlanImport.class), DemoPlans.nagareyama());

        new DemoFixtures(beans).quantities().create();

        office.as(DemoPeople.VIEWER);
        assertThat(tables("第2期加古川市子ども・子育て支援事業計画"))
                .allMatch(row -> row.verdict().holds() && row.verdict().checked() > 0)
                .extracting(row -> row.content().service())
                .isEqualTo(DemoQuantities.kakogawaSecond().tables().stream()
                        .map(QuantityContent::service)
                        .toList());
        assertThat(tables("加古川市子ども・子育て支援事業計画（第一期）"))
                .singleElement()
                .matches(row -> row.verdict().holds());
        PlanId nagareyama = plan(DemoPlans.nagareyama().header().title());
        assertThat(queries.tables(nagareyama, PlanLedger.NOW)).singleElement().satisfies(row -> {
            assertThat(row.verdict().holds()).isTrue();
            assertThat(row.verdict().shortages()).isNotEmpty();
            assertThat(row.deviations()).isPositive();
            assertThat(queries.table(nagareyama, row.id(), PlanLedger.NOW)
                            .orElseThrow()
                            .original())
                    .isNotNull();
        });
    }

    private List<QuantityTableRow> tables(String title) {
        return queries.tables(plan(title), PlanLedger.NOW);
    }

    private PlanId plan(String title) {
        return beans.getBean(PlanReader.class).plans().stream()
                .filter(plan -> plan.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
