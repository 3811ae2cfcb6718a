package jp.hagukumi.plan;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells one state of a plan from another, in whatever process it was changed: its own version, and how many commands
 * the ledger has of it. The ledger is counted, since commands may end in another order than they began.
 */
public record PlanStamp(long version, long edits) {

    /** Of a plan that is not there. */
    static final PlanStamp NONE = new PlanStamp(-1, 0);

    static PlanStamp of(PlanId plan, JdbcClient jdbc) {
        return jdbc.sql("select version, (select count(*) from plan_edit where plan_id = :plan) as edits"
                        + " from plan_plan where id = :plan")
                .param("plan", plan.toString())
                .query((row, number) -> new PlanStamp(row.getLong("version"), row.getLong("edits")))
                .optional()
                .orElse(NONE);
    }

    /** The same for whoever has read the plan itself, so that it is not read twice. */
    static PlanStamp of(PlanId plan, long version, JdbcClient jdbc) {
        return new PlanStamp(
                version,
                jdbc.sql("select count(*) from plan_edit where plan_id = ?")
                        .param(plan.toString())
                        .query(Long.class)
                        .single());
    }
}
