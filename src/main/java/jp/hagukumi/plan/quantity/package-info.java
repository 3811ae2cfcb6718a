/**
 * Demand and capacity (量の見込みと確保方策): for each service and area what will be needed and what will be there, year by
 * year, with the table's own arithmetic, and what really came.
 */
@NamedInterface("quantity")
@NullMarked
package jp.hagukumi.plan.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
