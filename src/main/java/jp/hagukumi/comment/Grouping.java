package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting opinions of the same purport together, so that one reply answers them all. Every step can be taken back as long
 * as neither its opinions nor their group were changed again; nothing that somebody has written is lost by any of them.
 * The call is held before anything of it is read.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.SUBMISSION_SPLIT)
public class Grouping {

    private final Calls calls;
    private final OpinionGroups groups;
    private final Opinions opinions;
    private final GroupReplies replies;
    private final Permissions permissions;
    private final GroupSteps steps;

    Grouping(
            Calls calls,
            OpinionGroups groups,
            Opinions opinions,
            GroupReplies replies,
            Permissions permissions,
            GroupSteps steps) {
        this.calls = calls;
        this.groups = groups;
        this.opinions = opinions;
        this.replies = replies;
        this.permissions = permissions;
        this.steps = steps;
    }

    /**
     * Makes one group of opinions, or adds them to the one to which some of them belong. The reply that is begun already,
     * else the section that has one already, makes an opinion the leading one; else it is the first by number.
     *
     * @param ids two or more of that call, the first by number first
     */
    @Transactional
    public GroupingUndo group(CallId id, List<OpinionId> ids) {
        Call call = require(id);
        Map<OpinionId, Opinion> members = opinionsOf(call, ids);
        RuleViolation.unless(members.size() > 1, "comment.violation.groupOfOne");
        List<GroupId> before = members.values().stream()
                .map(Opinion::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        RuleViolation.unless(before.size() < 2, "comment.violation.twoGroups");
        Map<OpinionId, Reply> begun = replies.begun(members.keySet());
        List<Placement> now = new ArrayList<>();
        if (before.isEmpty()) {
            Opinion lead = lead(members.values(), begun);
            OpinionGroup group = new OpinionGroup(GroupId.next(), id, call.takeGroupNumber(), lead.id());
            members.values().forEach(o -> now.add(joined(o, group, lead, begun)));
            GroupingUndo undo = new GroupingUndo(placements(members.values()), now, List.of());
            groups.saveAndFlush(group);
            return steps.take(call.id(), undo, members, "group " + group.number() + ": " + now.size());
        }
        OpinionGroup group = groups.require(before.getFirst());
        Opinion lead = opinions.require(group.lead());
        List<Opinion> joining = members.values().stream()
                .filter(o -> !group.id().equals(o.group()))
                .toList();
        joining.forEach(o -> now.add(joined(o, group, lead, begun)));
        return steps.take(
                call.id(),
                new GroupingUndo(placements(joining), now, List.of(remembered(group))),
                members,
                "group " + group.number() + " joined: " + now.size());
    }

    /** Lets one of a group stand on its own again; a group of which one would be left is dissolved. */
    @Transactional
    public GroupingUndo takeOut(OpinionId id) {
        Call call = require(opinions.callOf(id));
        Opinion opinion = opinions.require(id);
        OpinionGroup group = groupOf(opinion);
        List<Opinion> members = opinions.of(group.id());
        if (members.size() <= 2) {
            return dissolve(call, group, members);
        }
        RuleViolation.unless(!group.lead().equals(id), "comment.violation.leadStays");
        return steps.take(
                call.id(),
                new GroupingUndo(
                        placements(List.of(opinion)),
                        List.of(opinion.placement().alone()),
                        List.of(remembered(group))),
                Map.of(id, opinion),
                "group " + group.number() + " left: " + id);
    }

    /** Every member stands on its own again; the leading one keeps the reply. */
    @Transactional
    public GroupingUndo dissolve(GroupId id) {
        Call call = require(groups.callOf(id));
        return dissolve(call, groups.require(id), opinions.of(id));
    }

    private GroupingUndo dissolve(Call call, OpinionGroup group, List<Opinion> members) {
        GroupingUndo undo = new GroupingUndo(
                placements(members),
                members.stream().map(o -> o.placement().alone()).toList(),
                List.of(remembered(group)));
        return steps.take(call.id(), undo, byId(members), "group " + group.number() + " dissolved");
    }

    /** Says that these are like no others, so that they are not proposed again. */
    @Transactional
    public GroupingUndo keepApart(CallId id, List<OpinionId> ids) {
        Call call = require(id);
        Map<OpinionId, Opinion> some = opinionsOf(call, ids);
        some.values().forEach(o -> RuleViolation.unless(o.group() == null, "comment.violation.inGroup"));
        return steps.take(
                call.id(),
                new GroupingUndo(
                        placements(some.values()),
                        some.values().stream()
                                .map(o -> o.placement().keptApart())
                                .toList(),
                        List.of()),
                some,
                "kept apart: " + some.size());
    }

    /** Takes back that these are like no others: they are compared again. */
    @Transactional
    public GroupingUndo proposeAgain(CallId id, List<OpinionId> ids) {
        Call call = require(id);
        Map<OpinionId, Opinion> some = opinionsOf(call, ids);
        some.values().forEach(o -> RuleViolation.unless(o.group() == null, "comment.violation.inGroup"));
        return steps.take(
                call.id(),
                new GroupingUndo(
                        placements(some.values()),
                        some.values().stream().map(o -> o.placement().alone()).toList(),
                        List.of()),
                some,
                "compared again: " + some.size());
    }

    /**
     * Makes another member the leading one, as long as nobody has begun the reply. Those that have a reply of their own
     * keep it.
     */
    @Transactional
    public GroupingUndo lead(OpinionId id) {
        Call call = require(opinions.callOf(id));
        Opinion next = opinions.require(id);
        OpinionGroup group = groupOf(next);
        Opinion lead = opinions.require(group.lead());
        RuleViolation.unless(replies.begun(List.of(lead.id(), id)).isEmpty(), "comment.violation.replyBegun");
        List<Opinion> moving = opinions.of(group.id()).stream()
                .filter(o -> o.id().equals(id) || o.answeredBy().equals(lead.id()))
                .toList();
        DepartmentId department = lead.department() == null ? next.department() : lead.department();
        List<Placement> now = moving.stream()
                .map(o -> o.placement().in(group.id(), id, department))
                .toList();
        GroupingUndo undo = new GroupingUndo(placements(moving), now, List.of(remembered(group)));
        group.leadBy(id);
        return steps.take(call.id(), undo, byId(moving), "group " + group.number() + " led by " + id);
    }

    /** Gives a member a reply of its own; the others of its group go on as they are. */
    @Transactional
    public GroupingUndo answerOnItsOwn(OpinionId id) {
        Call call = require(opinions.callOf(id));
        Opinion opinion = opinions.require(id);
        OpinionGroup group = groupOf(opinion);
        RuleViolation.unless(!group.lead().equals(id), "comment.violation.leadStays");
        return steps.take(
                call.id(),
                new GroupingUndo(
                        placements(List.of(opinion)),
                        List.of(opinion.placement().onItsOwnIn(group.id())),
                        List.of(remembered(group))),
                Map.of(id, opinion),
                "answered on its own: " + id);
    }

    /** The reply of the group answers it again, as long as nobody has begun one of its own. */
    @Transactional
    public GroupingUndo answerWithGroup(OpinionId id) {
        Call call = require(opinions.callOf(id));
        Opinion opinion = opinions.require(id);
        OpinionGroup group = groupOf(opinion);
        RuleViolation.unless(replies.begun(List.of(id)).isEmpty(), "comment.violation.replyBegun");
        Opinion lead = opinions.require(group.lead());
        return steps.take(
                call.id(),
                new GroupingUndo(
                        placements(List.of(opinion)),
                        List.of(opinion.placement().in(group.id(), lead.id(), lead.department())),
                        List.of(remembered(group))),
                Map.of(id, opinion),
                "answered with its group: " + id);
    }

    /**
     * Takes a step back. Refused where one of its opinions was moved since, where its group is not what it made of it any
     * more, or where a reply would be lost.
     */
    @Transactional
    public void undo(CallId id, GroupingUndo step) {
        Call call = require(id);
        List<OpinionId> ids = step.after().stream().map(Placement::opinion).toList();
        Map<OpinionId, Opinion> some = opinionsOf(call, ids);
        steps.takeBack(call.id(), step, some);
    }

    /** With its own reply where it has begun one, else answered by the leading one's. */
    private static Placement joined(Opinion o, OpinionGroup group, Opinion lead, Map<OpinionId, Reply> begun) {
        return begun.containsKey(o.id()) && !o.id().equals(lead.id())
                ? o.placement().onItsOwnIn(group.id())
                : o.placement().in(group.id(), lead.id(), lead.department());
    }

    private static Opinion lead(Collection<Opinion> members, Map<OpinionId, Reply> begun) {
        return members.stream()
                .max(Comparator.comparing(
                                (Opinion o) -> state(begun.get(o.id())),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(o -> o.department() != null))
                .orElseThrow();
    }

    private static @Nullable ReplyState state(@Nullable Reply begun) {
        return begun == null ? null : begun.state();
    }

    private static List<Placement> placements(Collection<Opinion> some) {
        return some.stream().map(Opinion::placement).toList();
    }

    private static GroupingUndo.Group remembered(OpinionGroup group) {
        return new GroupingUndo.Group(group.id(), group.number(), group.lead());
    }

    private OpinionGroup groupOf(Opinion opinion) {
        GroupId group = opinion.group();
        if (group == null) {
            throw new StaleVersion();
        }
        return groups.require(group);
    }

    private Map<OpinionId, Opinion> opinionsOf(Call call, List<OpinionId> ids) {
        Map<OpinionId, Opinion> found = byId(opinions.findAllById(ids));
        if (found.size() != Set.copyOf(ids).size()
                || found.values().stream().anyMatch(o -> !o.call().equals(call.id()))) {
            throw new StaleVersion();
        }
        Map<OpinionId, Opinion> inOrder = new LinkedHashMap<>();
        ids.forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
    }

    private static Map<OpinionId, Opinion> byId(Collection<Opinion> some) {
        return new HashMap<>(some.stream().collect(Collectors.toMap(Opinion::id, Function.identity())));
    }

    /** Held, so that two clerks do not group the same opinions, and the call is not closed meanwhile. */
    private Call require(CallId id) {
        Call call = calls.requireLocked(id);
        permissions.require(Operation.SUBMISSION_SPLIT, null, call.state().code(), id);
        return call;
    }
}
