package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A plan as a workbook holds it: what the plan sheet says and one row per element, in the order of the sheet. A parent
 * may stand below its children.
 *
 * @param sheets the rows of further sheets by the code of their {@link SheetKind}; those that it lacks say nothing
 */
public record PlanWorkbook(PlanHeader header, List<PlanRow> rows, Map<String, List<SheetLine>> sheets)
        implements Serializable {

    /** A plan of which nothing but its elements is said. */
    public PlanWorkbook(PlanHeader header, List<PlanRow> rows) {
        this(header, rows, Map.of());
    }

    public PlanWorkbook {
        rows = List.copyOf(rows);
        sheets = Map.copyOf(sheets);
    }
}
