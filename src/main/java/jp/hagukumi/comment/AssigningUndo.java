package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.account.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said to {@link Assigning#undo} to take back that opinions went to a section.
 *
 * @param opinions where they were, and their versions since
 * @param replies the versions of their replies since
 */
public record AssigningUndo(List<Was> opinions, List<Since> replies) implements Serializable {

    public AssigningUndo {
        opinions = List.copyOf(opinions);
        replies = List.copyOf(replies);
    }

    /** How many opinions went. */
    public int size() {
        return opinions.size();
    }

    record Was(
            OpinionId opinion,
            @Nullable DepartmentId department,
            @Nullable Instant assignedAt,
            long since) implements Serializable {}

    /** @param fresh whether there was none before */
    record Since(OpinionId opinion, long version, boolean fresh) implements Serializable {}
}
