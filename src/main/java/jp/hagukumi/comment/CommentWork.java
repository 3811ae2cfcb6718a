package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.WaitingWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits in the inbox: letters to sort, opinions to give to a section, replies to write, check and approve. */
@Component
@Order(30)
class CommentWork implements WaitingWork {

    private final Calls calls;
    private final Submissions submissions;
    private final Opinions opinions;
    private final OpinionRows rows;
    private final Counting counting;
    private final OwnWork ownWork;
    private final Permissions permissions;
    private final CurrentAccount current;

    CommentWork(
            Calls calls,
            Submissions submissions,
            Opinions opinions,
            OpinionRows rows,
            Counting counting,
            OwnWork ownWork,
            Permissions permissions,
            CurrentAccount current) {
        this.calls = calls;
        this.submissions = submissions;
        this.opinions = opinions;
        this.rows = rows;
        this.counting = counting;
        this.ownWork = ownWork;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        if (permissions.allows(Operation.SUBMISSION_SPLIT)) {
            CallCounts counts = counting.overall(null);
            add(waiting, "split", counts.toSplit(), this::letters);
            add(waiting, "assign", counts.unassigned(), () -> items(opinions.unassigned(Limit.of(Waiting.ITEMS_MAX))));
        }
        addReplies(waiting, Operation.REPLY_DRAFT, "draft", Set.of(ReplyState.RETURNED, ReplyState.DRAFT));
        addReplies(waiting, Operation.REPLY_CHECK, "check", Set.of(ReplyState.DRAFTED));
        addReplies(waiting, Operation.REPLY_APPROVE, "approve", Set.of(ReplyState.CHECKED));
        return waiting;
    }

    private void addReplies(List<Waiting> waiting, Operation operation, String kind, Set<ReplyState> states) {
        if (!permissions.allows(operation)) {
            return;
        }
        Set<DepartmentId> departments = permissions.departmentsFor(operation);
        List<OpinionId> standing = new ArrayList<>(
                departments == null ? opinions.standingAt(states) : opinions.standingAt(states, departments));
        if (operation != Operation.REPLY_DRAFT) {
            // Nobody is shown work that would be refused to them.
            standing.removeAll(ownWork.waitingToBeJudged(current.id()));
        }
        add(waiting, kind, standing.size(), () -> items(standing));
    }

    private static void add(List<Waiting> waiting, String kind, int count, Supplier<List<Item>> items) {
        if (count > 0) {
            waiting.add(new Waiting("comment.waiting." + kind, count, items.get(), CommentLinks.calls()));
        }
    }

    private List<Item> letters() {
        return submissions.toSplit(Limit.of(Waiting.ITEMS_MAX)).stream()
                .map(letter -> letter(calls.require(letter.call()), letter.number()))
                .toList();
    }

    private static Item letter(Call call, int number) {
        return new Item(
                "%04d".formatted(number),
                call.title(),
                "",
                call.publication(),
                "comment.waiting.split.state",
                CommentLinks.submission(call.id(), number));
    }

    /** The first of them, each with the reason if it was sent back; the others are only counted. */
    private List<Item> items(List<OpinionId> waiting) {
        List<OpinionId> first = waiting.stream().limit(Waiting.ITEMS_MAX).toList();
        Map<CallId, List<Opinion>> perCall =
                opinions.findAllById(first).stream().collect(Collectors.groupingBy(Opinion::call));
        Map<OpinionId, Item> items = new HashMap<>();
        perCall.forEach((id, ofCall) ->
                rows.of(id, ofCall).forEach(row -> items.put(row.id(), item(calls.require(id), row))));
        return first.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private static Item item(Call call, OpinionRow row) {
        return new Item(
                row.label() + " " + row.summary(),
                row.elementLabel().isEmpty() ? call.title() : row.elementLabel(),
                row.returnReason(),
                call.publication(),
                stateKey(row.state()),
                row.state() == null
                        ? CommentLinks.submission(row.call(), row.number())
                        : CommentLinks.opinion(row.call(), row.id()));
    }

    private static String stateKey(@Nullable ReplyState state) {
        return "comment.ReplyState." + (state == null ? "none" : state.name().toLowerCase(Locale.ROOT));
    }
}
