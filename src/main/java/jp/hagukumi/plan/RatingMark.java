package jp.hagukumi.plan;

import java.io.Serializable;

/**
 * A mark of the plan's rating scale.
 *
 * @param reasonRequired whether whoever gives it has to say why
 * @param counted whether it counts in shares; "cannot be rated" does not
 */
public record RatingMark(String mark, String label, boolean reasonRequired, boolean counted) implements Serializable {}
