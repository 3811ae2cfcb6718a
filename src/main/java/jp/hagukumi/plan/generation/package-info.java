/** Generations of a plan: its copy as a draft of the next one, what became of each element, and entries that two share. */
@NullMarked
package jp.hagukumi.plan.generation;

import org.jspecify.annotations.NullMarked;
