package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * A level of a plan under the plan's own name.
 *
 * @param depth the level's rank from the top, 0 first; an element may stand less deep when levels above are left out
 * @param project whether the elements of this level are reported on every year (事業)
 */
public record LevelView(int depth, String label, boolean project) implements Serializable {}
