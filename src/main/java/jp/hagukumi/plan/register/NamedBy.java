package jp.hagukumi.plan.register;

import java.io.Serializable;
import jp.hagukumi.plan.PlanId;

/**
 * A plan that names this one among its relations.
 *
 * @param title of the plan that names it
 * @param kind what that plan calls the relation
 */
public record NamedBy(PlanId plan, String title, String kind) implements Serializable {}
