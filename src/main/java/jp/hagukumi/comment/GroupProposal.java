package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opinions that say nearly the same and could be put together.
 *
 * @param members not in a group yet, by number
 * @param persons who wrote them
 * @param group to which others of them belong already, null if they would be a new one
 * @param groupNumber of that one, 0 for none
 * @param compared the opinion with which the others are compared: the leading one of that group, else the first
 */
public record GroupProposal(
        List<OpinionId> members, int persons, @Nullable GroupId group, int groupNumber, OpinionId compared)
        implements Serializable {

    public GroupProposal {
        members = List.copyOf(members);
    }
}
