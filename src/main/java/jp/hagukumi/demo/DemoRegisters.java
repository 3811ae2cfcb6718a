package jp.hagukumi.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanHeader;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanWorkbook;
import jp.hagukumi.shared.JapanTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plans as their published papers give them, with what those say about relations, evidence, partners and words. What
 * nobody could read stays not known, and a plan of which only some is known stays a draft.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
@Order(14)
class DemoRegisters implements DemoData {

    static final String KODOMO = "nagareyama-kodomo";
    private static final List<String> PARTLY_KNOWN = List.of("nagareyama-2ki", "toride-3ki", "unnamed-jisedai");

    /** Sections of these plans that nobody of the demo belongs to. */
    static final List<String> DEPARTMENTS = List.of("指導課", "文化芸術・生涯学習課", "公民館", "子育て支援課");

    private static final LocalDate SINCE = LocalDate.of(2015, 4, 1);

    private final DemoAccounts accounts;
    private final PlanAmendments amendments;
    private final PlanImport imports;
    private final PlanReader plans;
    private final DemoRegisterLines registers;
    private final Clock clock;

    DemoRegisters(
            DemoAccounts accounts,
            PlanAmendments amendments,
            PlanImport imports,
            PlanReader plans,
            DemoRegisterLines registers,
            Clock clock) {
        this.accounts = accounts;
        this.amendments = amendments;
        this.imports = imports;
        this.plans = plans;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public void create() {
        begin();
        PARTLY_KNOWN.forEach(this::draft);
        // With its indicators it is put in force.
        draft(KODOMO);
        propose(draft("omitama-r8"));
        adopt(draft("kasaoka-h27"), DemoPlans.kasaoka().header());
    }

    /** The sections that the plans name are there, and the lead acts. */
    void begin() {
        DEPARTMENTS.forEach(name -> accounts.department(name, SINCE));
        accounts.actAs(DemoPeople.LEAD);
    }

    /** The plan of the files of that name as a draft. */
    PlanId draft(String name) {
        PlanId plan = DemoPlans.hasElements(name)
                ? filled(DemoPlans.named(name))
                : amendments.draft(DemoPlans.headerOnly(name));
        registers.fill(plan, name);
        return plan;
    }

    private PlanId filled(PlanWorkbook workbook) {
        PlanId plan = amendments.draft(workbook.header());
        var bytes = new ByteArrayInputStream(DemoPlans.workbook(workbook));
        switch (imports.preview(bytes, "plan.xlsx", plan)) {
            case ImportPreview.Refused refused ->
                throw new IllegalStateException("The demo's own workbook is refused: " + refused.problems());
            case ImportPreview.Ready ready ->
                imports.accept(ImportDecision.on(ready, JapanTime.today(clock), "公表された資料から入力"));
        }
        return plan;
    }

    void propose(PlanId plan) {
        amendments.propose(plan, version(plan));
    }

    private void adopt(PlanId plan, PlanHeader header) {
        amendments.adopt(
                plan, version(plan), Objects.requireNonNull(header.from()).firstDay(), "");
    }

    private long version(PlanId plan) {
        return plans.plan(plan).orElseThrow().summary().version();
    }
}
