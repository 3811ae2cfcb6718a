package jp.hagukumi.plan.quantity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What really came in a year, beside what the plan says.
 *
 * @param line the number of the line
 * @param value null if there is none; the remark says why
 * @param remark on the figure or on why there is none, mostly empty
 */
@Embeddable
public record ActualFigure(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "area_id", nullable = false))
        AreaId area,

        int line,

        @Column(name = "fiscal_year", nullable = false) FiscalYear year,

        @Column(name = "actual") @Nullable BigDecimal value,

        String remark)
        implements Serializable {

    public ActualFigure {
        value = value == null ? null : QuantityFigure.plain(value);
    }

    public Cell cell() {
        return new Cell(area, line, year);
    }
}
