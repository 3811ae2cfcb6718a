package jp.hagukumi.plan.quantity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import jp.hagukumi.shared.FiscalYear;

/**
 * A figure that the plan prints. Where it prints none there is no such record; that is not 0.
 *
 * @param line the number of the line
 */
@Embeddable
public record QuantityFigure(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "area_id", nullable = false))
        AreaId area,

        int line,

        @Column(name = "fiscal_year", nullable = false) FiscalYear year,

        @Column(name = "figure") BigDecimal value)
        implements Serializable {

    public QuantityFigure {
        value = plain(value);
    }

    /** Two figures are the same when they are printed the same: 12.50 is 12.5. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    public Cell cell() {
        return new Cell(area, line, year);
    }
}
