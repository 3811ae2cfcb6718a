package jp.hagukumi.plan;

import java.util.UUID;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what a plan says about itself back to what it said before. */
@Component
class PlanRestorer implements Restorer<PlanSaid> {

    private final Plans plans;
    private final PlanLedger ledger;
    private final JdbcClient jdbc;

    PlanRestorer(Plans plans, PlanLedger ledger, JdbcClient jdbc) {
        this.plans = plans;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    @Override
    public Thing thing() {
        return Thing.PLAN;
    }

    @Override
    public Class<PlanSaid> type() {
        return PlanSaid.class;
    }

    @Override
    public @Nullable PlanSaid now(UUID subject) {
        return plans.findById(new PlanId(subject)).map(Plan::said).orElse(null);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable PlanSaid before) {
        Plan plan = plans.findById(new PlanId(subject)).orElseThrow();
        if (before == null) {
            throw new RuleViolation("plan.violation.notUndoable");
        }
        PlanSaid now = plan.said();
        PlanHeader header = plan.header();
        expectLevelsOfElements(plan.id(), before.levels().size());
        plan.describe(new PlanHeader(
                before.title(),
                before.municipality(),
                year(before.firstYear()),
                year(before.lastYear()),
                before.legalBases(),
                before.purpose(),
                before.philosophy(),
                before.levels(),
                reportedLevel(header, now, before),
                before.note(),
                header.understood()));
        ledger.changed(edit, Thing.PLAN, subject, now);
    }

    /** The level of the same rank, whatever it is called. */
    private static String reportedLevel(PlanHeader header, PlanSaid now, PlanSaid before) {
        int rank = now.levels().indexOf(header.reportedLevel());
        return before.levels().get(Math.min(rank, before.levels().size() - 1));
    }

    private void expectLevelsOfElements(PlanId plan, int levels) {
        boolean used = jdbc.sql("select exists (select 1 from plan_element where plan_id = :plan and level >= :levels)")
                .param("plan", plan.toString())
                .param("levels", levels)
                .query(Boolean.class)
                .single();
        RuleViolation.unless(!used, "plan.violation.notUndoable");
    }

    private static @Nullable FiscalYear year(@Nullable Integer start) {
        return start == null ? null : new FiscalYear(start);
    }
}
