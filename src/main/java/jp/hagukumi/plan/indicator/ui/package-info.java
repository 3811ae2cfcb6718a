/** The pages on which indicators are read and written. */
@NullMarked
package jp.hagukumi.plan.indicator.ui;

import org.jspecify.annotations.NullMarked;
