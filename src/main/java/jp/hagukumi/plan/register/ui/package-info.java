/** The page 位置と根拠 of a plan: its place among plans, its evidence, partners, vocabulary and texts. */
@NullMarked
package jp.hagukumi.plan.register.ui;

import org.jspecify.annotations.NullMarked;
