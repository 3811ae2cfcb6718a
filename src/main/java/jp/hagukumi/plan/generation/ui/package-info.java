/** The page 計画の世代 of a plan. */
@NullMarked
package jp.hagukumi.plan.generation.ui;

import org.jspecify.annotations.NullMarked;
