package jp.hagukumi.plan.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What really came, for one table: what the ledger keeps. */
public record ActualsContent(List<ActualFigure> figures) implements Serializable {

    public static final ActualsContent NONE = new ActualsContent(List.of());

    public ActualsContent {
        figures = List.copyOf(figures);
    }

    /** The values that there are, by their place. */
    public Map<Cell, BigDecimal> byCell() {
        Map<Cell, BigDecimal> cells = new HashMap<>();
        for (ActualFigure figure : figures) {
            BigDecimal value = figure.value();
            if (value != null) {
                cells.put(figure.cell(), value);
            }
        }
        return cells;
    }
}
