package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;

/**
 * What has to be said to {@link Grouping#undo} to take back one step of it.
 *
 * @param before how the opinions stood that were changed
 * @param after how they stand since
 * @param groups that there were before
 */
public record GroupingUndo(List<Placement> before, List<Placement> after, List<Group> groups) implements Serializable {

    public GroupingUndo {
        before = List.copyOf(before);
        after = List.copyOf(after);
        groups = List.copyOf(groups);
    }

    record Group(GroupId id, int number, OpinionId lead) implements Serializable {}
}
