package jp.hagukumi.comment;

import java.io.Serializable;

/**
 * A group as a line of a list.
 *
 * @param opinions how many belong to it
 * @param persons who wrote them
 * @param lead its leading opinion, whose reply answers the others
 */
public record GroupRow(GroupId id, int number, int opinions, int persons, OpinionRow lead) implements Serializable {}
