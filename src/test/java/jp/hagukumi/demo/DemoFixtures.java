package jp.hagukumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Locale;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.plan.ElementArranging;
import jp.hagukumi.plan.ElementEditing;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RowVerdict;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.plan.indicator.ActualEntry;
import jp.hagukumi.plan.indicator.IndicatorEditing;
import jp.hagukumi.plan.quantity.QuantityEditing;
import jp.hagukumi.plan.quantity.QuantityRecording;
import jp.hagukumi.plan.register.PlanRegisters;
import jp.hagukumi.plan.register.RegisterEditing;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What only demo mode has, for tests. */
record DemoFixtures(AutowireCapableBeanFactory beans) {

    DemoRegisters registers() {
        return new DemoRegisters(
                AccountFixtures.demoAccounts(beans),
                beans.getBean(PlanAmendments.class),
                beans.getBean(PlanImport.class),
                beans.getBean(PlanReader.class),
                lines(),
                beans.getBean(Clock.class));
    }

    private DemoRegisterLines lines() {
        return new DemoRegisterLines(
                beans.getBean(PlanRegisters.class),
                beans.getBean(RegisterEditing.class),
                beans.getBean(VocabularyEditing.class),
                beans.getBean(Vocabularies.class),
                beans.getBean(PlanReader.class),
                beans.getBean(ElementArranging.class),
                beans.getBean(ElementEditing.class));
    }

    DemoIndicatorEntry indicators() {
        return new DemoIndicatorEntry(
                AccountFixtures.demoAccounts(beans),
                lines(),
                beans.getBean(PlanAmendments.class),
                beans.getBean(PlanReader.class),
                beans.getBean(IndicatorEditing.class),
                beans.getBean(ActualEntry.class));
    }

    DemoQuantityTables quantities() {
        return new DemoQuantityTables(
                AccountFixtures.demoAccounts(beans),
                registers(),
                beans.getBean(PlanAmendments.class),
                beans.getBean(PlanReader.class),
                beans.getBean(QuantityEditing.class),
                beans.getBean(QuantityRecording.class));
    }

    /** Whoever acts exports the plan and sees that taking the workbook again would change nothing, not even a place. */
    static void comesBackUnchanged(AutowireCapableBeanFactory beans, PlanId plan) {
        byte[] workbook = beans.getBean(PlanExport.class).workbook(plan, Locale.JAPANESE);
        ImportPreview.Ready ready = (ImportPreview.Ready)
                beans.getBean(PlanImport.class).preview(new ByteArrayInputStream(workbook), "plan.xlsx", plan);

        assertThat(ready.changesAnything()).isFalse();
        assertThat(ready.planChanges()).isEmpty();
        assertThat(ready.rows())
                .allSatisfy(row -> assertThat(row.verdict()).as(row.toString()).isEqualTo(RowVerdict.Verdict.SAME))
                .flatExtracting(RowVerdict::changes)
                .isEmpty();
    }
}
