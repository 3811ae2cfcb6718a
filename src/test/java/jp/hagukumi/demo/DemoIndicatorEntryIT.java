package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanStage;
import jp.hagukumi.plan.indicator.IndicatorBook;
import jp.hagukumi.plan.indicator.IndicatorRecord;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalIT
class DemoIndicatorEntryIT {

    @Autowired
    private Office office;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PlanReader plans;

    @Autowired
    private IndicatorBook book;

    @Test
    void bothPlansHaveTheirIndicatorsAndAreInForce() {
        PlanId older = PlanFixtures.create(office, beans.getBean(PlanImport.class), DemoPlans.nagareyama());

        DemoFixtures demo = new DemoFixtures(beans);
        demo.registers().begin();
        demo.registers().draft(DemoRegisters.KODOMO);

        demo.indicators().create();

        PlanId newer = plans.plans().stream()
                .filter(plan -> plan.title().equals("流山市こども計画"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(book.of(newer, PlanLedger.NOW)).hasSize(4);
        assertThat(book.of(older, PlanLedger.NOW))
                .hasSize(6)
                .flatExtracting(IndicatorRecord::actuals)
                .hasSize(24);
        assertThat(plans.plan(newer).orElseThrow().stage()).isEqualTo(PlanStage.ADOPTED);
        assertThat(plans.plan(older).orElseThrow().stage()).isEqualTo(PlanStage.ADOPTED);
        DemoFixtures.comesBackUnchanged(beans, newer);
        DemoFixtures.comesBackUnchanged(beans, older);
    }
}
