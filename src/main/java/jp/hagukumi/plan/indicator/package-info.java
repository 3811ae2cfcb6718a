/**
 * Indicators of a plan (活動指標・成果指標), their yearly values, and how far a value is from its target, by the rule that
 * the indicator itself names.
 */
@NamedInterface("indicator")
@NullMarked
package jp.hagukumi.plan.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
