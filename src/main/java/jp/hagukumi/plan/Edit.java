package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.UUID;

/**
 * One command of one person on a plan; everything that it changes is recorded under it.
 *
 * @param revision the number of the revision under which the plan is changed
 */
public record Edit(UUID id, PlanId plan, int revision) implements Serializable {}
