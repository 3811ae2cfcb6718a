/**
 * The checks of a report before it is submitted and before it is accepted: what is compared with what, from where on it is
 * worth a word, and what it asks then. The rules' settings are data of the plan.
 */
@NullMarked
package jp.hagukumi.progress.check;

import org.jspecify.annotations.NullMarked;
