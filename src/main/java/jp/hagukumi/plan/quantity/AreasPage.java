package jp.hagukumi.plan.quantity;

import java.io.Serializable;

/**
 * The areas of a plan.
 *
 * @param version to be brought back with a change; 0 while there are none
 */
public record AreasPage(long version, AreaTree tree) implements Serializable {}
