/** Screens of a plan's past: two dates compared, corrections, the history of an element. */
@NullMarked
package jp.hagukumi.plan.history.ui;

import org.jspecify.annotations.NullMarked;
