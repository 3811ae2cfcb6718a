package jp.hagukumi.comment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.account.Trail;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-053: the places of the plan that are changed because of an opinion, as 旧 and 新. */
@Service
@Transactional(readOnly = true)
@May(Operation.REPLY_DRAFT)
public class ReplyChanges {

    private final Calls calls;
    private final Opinions opinions;
    private final Replies replies;
    private final PlanReader plans;
    private final PlanAmendments amendments;
    private final OpinionReaders readers;
    private final Permissions permissions;
    private final CurrentAccount current;
    private final Trail trail;

    ReplyChanges(
            Calls calls,
            Opinions opinions,
            Replies replies,
            PlanReader plans,
            PlanAmendments amendments,
            OpinionReaders readers,
            Permissions permissions,
            CurrentAccount current,
            Trail trail) {
        this.calls = calls;
        this.opinions = opinions;
        this.replies = replies;
        this.plans = plans;
        this.amendments = amendments;
        this.readers = readers;
        this.permissions = permissions;
        this.current = current;
        this.trail = trail;
    }

    /** The changes that the reply to an opinion tells of. */
    @May(Operation.OPINION_READ)
    public ChangeSheet of(OpinionId id) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.findById(opinion.answeredBy()).orElse(null);
        readers.require(
                opinion, reply == null ? Permissions.NO_STATE : reply.state().code());
        PlanId plan = calls.require(opinion.call()).plan();
        List<ReplyChange> changes = reply == null ? List.of() : reply.changes();
        Map<ElementId, String> elements = plans
                .elements(changes.stream()
                        .flatMap(change -> Stream.ofNullable(change.element()))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ElementRow::id, ElementRow::codeAndTitle, (one, again) -> one));
        boolean mayAmend = !changes.isEmpty()
                && opinion.isAnsweredOnItsOwn()
                && permissions.allows(Operation.PLAN_AMEND, null, Permissions.NO_STATE);
        return new ChangeSheet(
                plan,
                changes.stream()
                        .map(change -> new ChangeSheet.Line(
                                new ChangedPlace(change.element(), change.place(), change.oldText(), change.newText()),
                                change.element() == null ? "" : elements.getOrDefault(change.element(), ""),
                                change.revision()))
                        .toList(),
                mayAmend ? amendments.revisions(plan) : List.of());
    }

    /** Places of the plan, with what they say now. */
    public List<ElementRow> places(OpinionId id) {
        Opinion opinion = opinions.require(id);
        Reply reply = replies.findById(id).orElseThrow(() -> new RuleViolation("comment.violation.notAssigned"));
        require(opinion, reply);
        return placesOf(opinion).toList();
    }

    private Stream<ElementRow> placesOf(Opinion opinion) {
        return plans.tree(calls.require(opinion.call()).plan()).stream().distinct();
    }

    /**
     * Says what is changed.
     *
     * @param index of the change that is said otherwise, or how many there are for one more
     * @return the version of the reply from now on
     */
    @Transactional
    public long put(OpinionId id, long seen, int index, ChangedPlace content) {
        Opinion opinion = opinions.require(id);
        ElementId element = content.element();
        RuleViolation.unless(
                element == null || placesOf(opinion).anyMatch(row -> row.id().equals(element)),
                "comment.violation.placeUnknown");
        ReplyChange change = ReplyChange.of(content);
        return write(opinion, seen, "changed place", reply -> reply.change(index, change, current.id()));
    }

    /**
     * That is not changed after all.
     *
     * @return the version of the reply from now on
     */
    @Transactional
    public long remove(OpinionId id, long seen, int index) {
        return write(opinions.require(id), seen, "changed place removed", reply -> reply.leave(index, current.id()));
    }

    private long write(Opinion opinion, long seen, String what, Consumer<Reply> act) {
        Reply reply = replies.require(opinion.id(), seen);
        require(opinion, reply);
        act.accept(reply);
        trail.done(Operation.REPLY_DRAFT, opinion.id(), what);
        return stored(reply);
    }

    private void require(Opinion opinion, Reply reply) {
        permissions.require(
                Operation.REPLY_DRAFT, opinion.department(), reply.state().code(), opinion.id());
    }

    /**
     * Whoever amends the plan says by which amendment a change was made, also when the reply is long approved.
     *
     * @param revision null where it is not made yet
     */
    @Transactional
    @May(Operation.PLAN_AMEND)
    public long amended(OpinionId id, long seen, int index, @Nullable Integer revision) {
        permissions.require(Operation.PLAN_AMEND, null, Permissions.NO_STATE, id);
        PlanId plan = calls.require(opinions.require(id).call()).plan();
        RuleViolation.unless(
                revision == null
                        || (permissions.allows(Operation.PLAN_READ)
                                && amendments.revisions(plan).stream().anyMatch(row -> row.number() == revision)),
                "comment.violation.revisionUnknown");
        Reply reply = replies.require(id, seen);
        reply.amended(index, revision);
        trail.done(Operation.PLAN_AMEND, id, "place of a reply changed by revision " + revision);
        return stored(reply);
    }

    private long stored(Reply reply) {
        try {
            return Objects.requireNonNull(replies.saveAndFlush(reply).version());
        } catch (OptimisticLockingFailureException faster) {
            throw new StaleVersion();
        }
    }
}
