package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * A place of the plan that is changed because of an opinion, as it is told to everybody.
 *
 * @param before empty where something was added
 * @param after empty where something was taken out
 */
public record ResultChange(String place, String before, String after) implements Serializable {}
