package jp.hagukumi.comment;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said to {@link Grouping#undo} to take back one step of it.
 *
 * @param before how the opinions stood that were changed
 * @param after how they stand since
 * @param groups that there were before
 * @param since how each group that it touched stands since, for who moves another of its opinions changes what going back
 *     would mean
 */
public record GroupingUndo(List<Placement> before, List<Placement> after, List<Group> groups, List<Standing> since)
        implements Serializable {

    public GroupingUndo {
        before = List.copyOf(before);
        after = List.copyOf(after);
        groups = List.copyOf(groups);
        since = List.copyOf(since);
    }

    GroupingUndo(List<Placement> before, List<Placement> after, List<Group> groups) {
        this(before, after, groups, List.of());
    }

    /** Every group that it has to do with. */
    List<GroupId> touched() {
        return Stream.concat(
                        groups.stream().map(Group::id),
                        Stream.concat(before.stream(), after.stream())
                                .map(Placement::group)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    GroupingUndo backwards() {
        return new GroupingUndo(/* before= */ after, /* after= */ before, List.of());
    }

    GroupingUndo leaving(List<Standing> standing) {
        return new GroupingUndo(before, after, groups, standing);
    }

    record Group(GroupId id, int number, OpinionId lead) implements Serializable {}

    /**
     * How a group stands.
     *
     * @param lead its leading opinion, null where there is no such group
     * @param department that replies to it
     */
    record Standing(
            GroupId id, @Nullable OpinionId lead, @Nullable DepartmentId department, Set<OpinionId> members)
            implements Serializable {

        Standing {
            members = Set.copyOf(members);
        }
    }
}
