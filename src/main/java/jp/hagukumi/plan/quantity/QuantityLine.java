package jp.hagukumi.plan.quantity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A line of a table of demand and capacity, as the plan prints it.
 *
 * @param number identifies the line within its table for good; not its place
 * @param code what is printed before it (①, ②), empty if nothing; several lines may bear the same
 * @param label what it is called, empty where the code says all
 * @param formula how it follows from other lines ({@code ②+③}, {@code ④−①}, {@code Σ}), empty if it is entered;
 *     {@link Formula} says how it is written
 * @param carriedFrom the line whose figure of the year before this one takes over, written as in a formula; empty if none
 * @param addsUp whether the figures of the parts of an area make up the figure of the whole
 */
@Embeddable
public record QuantityLine(
        int number,
        String code,
        String label,

        @Enumerated(EnumType.STRING) LineRole role,

        String formula,

        @Column(name = "carried_from") String carriedFrom,

        @Column(name = "adds_up") boolean addsUp)
        implements Serializable {

    /** The code and the label as they are printed. */
    public String name() {
        return code.isEmpty() ? label : label.isEmpty() ? code : code + " " + label;
    }
}
