/** Screens of the yearly review: rounds, the board of a round, one report. */
@NullMarked
package jp.hagukumi.progress.ui;

import org.jspecify.annotations.NullMarked;
