package jp.hagukumi.plan.generation.ui;

import java.util.List;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.generation.GenerationEditing;
import jp.hagukumi.plan.generation.Generations;
import jp.hagukumi.plan.generation.OrphanedElements;
import jp.hagukumi.plan.generation.SuccessorCopy;
import org.springframework.stereotype.Component;

/** What the page about generations reads and does. */
@Component
record GenerationDeeds(
        Generations generations,
        GenerationEditing editing,
        SuccessorCopy copy,
        PlanReader reader,
        OrphanedElements orphans) {

    List<ElementRow> elements(PlanId plan) {
        return reader.tree(plan);
    }

    List<ElementRow> projects(PlanId plan) {
        return reader.projects(plan);
    }
}
