/** The pages on which indicators are read and written, and what other pages show of them. */
@NamedInterface("indicator-ui")
@NullMarked
package jp.hagukumi.plan.indicator.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
