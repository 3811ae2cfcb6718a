package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;

/**
 * A plan as a workbook holds it: what the plan sheet says and one row per element, in the order of the sheet. A parent
 * may stand below its children.
 */
public record PlanWorkbook(PlanHeader header, List<PlanRow> rows) implements Serializable {

    public PlanWorkbook {
        rows = List.copyOf(rows);
    }
}
