/** Screens of demand and capacity: the list, a table to read and to write in, deviations, forms and areas. */
@NullMarked
package jp.hagukumi.plan.quantity.ui;

import org.jspecify.annotations.NullMarked;
