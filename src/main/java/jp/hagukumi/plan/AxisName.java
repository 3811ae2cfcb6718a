package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.UUID;

/** One of the plan's own axes by which its elements can be put together, with the plan's word for it. */
public record AxisName(UUID id, String label) implements Serializable {}
