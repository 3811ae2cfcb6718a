package jp.hagukumi.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lead brings in a published plan as a workbook, the way a municipality would. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(10)
class DemoPlanImport implements DemoData {

    private final DemoAccounts accounts;
    private final PlanImport imports;
    private final Clock clock;

    DemoPlanImport(DemoAccounts accounts, PlanImport imports, Clock clock) {
        this.accounts = accounts;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void create() {
        accounts.actAs(DemoPeople.LEAD);
        bring(DemoPlans.nagareyama());
    }

    private void bring(PlanWorkbook plan) {
        FiscalYear from = plan.header().from();
        LocalDate effective = from == null ? JapanTime.today(clock) : from.firstDay();
        var workbook = new ByteArrayInputStream(DemoPlans.workbook(plan));
        switch (imports.preview(workbook, plan.header().title() + ".xlsx", null)) {
            case ImportPreview.Refused refused ->
                throw new IllegalStateException("The demo's own workbook is refused: " + refused.problems());
            case ImportPreview.Ready ready -> imports.accept(ImportDecision.on(ready, effective, ""));
        }
    }
}
