package jp.hagukumi.plan.generation;

import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.register.RegisterBook;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.plan.register.Side;
import org.springframework.stereotype.Component;

/** What the workbook of a plan brings to the next one and is not true of that: what came before and after it. */
@Component
class FormerRelations {

    private final RegisterBook registers;
    private final RegisterEditing editing;

    FormerRelations(RegisterBook registers, RegisterEditing editing) {
        this.registers = registers;
        this.editing = editing;
    }

    void forget(PlanId copy) {
        registers.relations(copy, PlanLedger.NOW).stream()
                .filter(entry ->
                        entry.said().side() == Side.BEFORE || entry.said().side() == Side.AFTER)
                .forEach(entry -> editing.remove(copy, entry));
    }
}
