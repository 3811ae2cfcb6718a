package jp.hagukumi.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where an element stands.
 *
 * @param parent null at the top
 * @param level the rank of its level among those of the plan, 0 at the top
 */
record ElementPlace(@Nullable ElementId parent, String sortPath, int level) {}
