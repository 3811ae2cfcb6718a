package jp.hagukumi.comment;

import java.io.Serializable;
import jp.hagukumi.plan.ElementId;

/** A place in the plan that an opinion can be about. */
public record PlanPlace(ElementId id, String label, int depth) implements Serializable {}
