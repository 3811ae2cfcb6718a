package jp.hagukumi.comment;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * What can be found of an opinion and of its reply, read without them.
 *
 * @param state where its reply stands, null while no section has it
 */
@SuppressWarnings("ArrayRecordComponent") // read, opened and thrown away; nobody compares them
record SearchedOpinion(
        OpinionId id,
        SubmissionId letter,
        int branch,
        byte @Nullable [] sealedSummary,
        @Nullable DepartmentId department,
        @Nullable ReplyState state,
        @Nullable String reply,
        @Nullable String forChildren) {

    /** What a clerk wrote about it; nothing where the words themselves are the summary. */
    Optional<String> summary(DataKey key) {
        return Optional.ofNullable(sealedSummary).map(bytes -> Opinion.openedSummary(id, bytes, key));
    }

    String departmentOrNone() {
        return department == null ? "" : department.toString();
    }

    String stateOrNone() {
        return state == null ? "" : state.name();
    }

    /** The reply as it is found, the words for children behind it. */
    String replyOrNone(String between) {
        return Stream.of(Objects.requireNonNullElse(reply, ""), Objects.requireNonNullElse(forChildren, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }
}
