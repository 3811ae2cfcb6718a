package jp.hagukumi.comment;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Trail;
import jp.hagukumi.shared.StaleVersion;
import org.springframework.stereotype.Component;

/** Steps of the grouping: opinions are placed, their replies follow, and what has to hold to take a step back is kept. */
@Component
class GroupSteps {

    private final Opinions opinions;
    private final OpinionGroups groups;
    private final GroupReplies replies;
    private final Trail trail;

    GroupSteps(Opinions opinions, OpinionGroups groups, GroupReplies replies, Trail trail) {
        this.opinions = opinions;
        this.groups = groups;
        this.replies = replies;
        this.trail = trail;
    }

    /** Places the opinions, sees to their replies, and removes groups in which nobody is left. */
    GroupingUndo take(CallId call, GroupingUndo step, Map<OpinionId, Opinion> some, String detail) {
        step.after()
                .forEach(placement ->
                        Objects.requireNonNull(some.get(placement.opinion())).place(placement));
        replies.follow(step.after());
        opinions.flush();
        groups.deleteAll(groups.empty(call));
        groups.flush();
        trail.done(Operation.SUBMISSION_SPLIT, call, detail);
        return step.leaving(step.touched().stream().map(this::standing).toList());
    }

    /** Takes a step back. */
    void takeBack(CallId call, GroupingUndo step, Map<OpinionId, Opinion> some) {
        requireUnmoved(step, some);
        step.groups().forEach(then -> {
            OpinionGroup group = groups.findById(then.id())
                    .orElseGet(
                            () -> groups.saveAndFlush(new OpinionGroup(then.id(), call, then.number(), then.lead())));
            group.leadBy(then.lead());
        });
        take(call, step.backwards(), some, "step taken back");
    }

    private void requireUnmoved(GroupingUndo step, Map<OpinionId, Opinion> some) {
        boolean moved = step.after().stream()
                .anyMatch(then -> !Objects.requireNonNull(some.get(then.opinion()))
                        .placement()
                        .equals(then));
        boolean another =
                step.since().stream().anyMatch(then -> !standing(then.id()).equals(then));
        if (moved || another) {
            throw new StaleVersion();
        }
    }

    private GroupingUndo.Standing standing(GroupId id) {
        return groups.findById(id)
                .map(group -> new GroupingUndo.Standing(
                        id,
                        group.lead(),
                        opinions.require(group.lead()).department(),
                        opinions.of(id).stream().map(Opinion::id).collect(Collectors.toSet())))
                .orElseGet(() -> new GroupingUndo.Standing(id, null, null, Set.of()));
    }
}
