package jp.hagukumi.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.WaitingWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
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
    private final Permissions permissions;

    CommentWork(
            Calls calls,
            Submissions submissions,
            Opinions opinions,
            OpinionRows rows,
            Counting counting,
            Permissions permissions) {
        this.calls = calls;
        this.submissions = submissions;
        this.opinions = opinions;
        this.rows = rows;
        this.counting = counting;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        if (permissions.allows(Operation.SUBMISSION_SPLIT)) {
            CallCounts counts = counting.overall(null);
            add(waiting, "split", counts.toSplit(), this::letters);
            add(waiting, "assign", counts.unassigned(), () -> items(opinions.unassigned()));
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
        CallCounts counts = counting.overall(departments);
        int count = states.stream().mapToInt(counts::in).sum();
        add(waiting, kind, count, () -> items(standingAt(states, departments)));
    }

    private List<Opinion> standingAt(Collection<ReplyState> states, @Nullable Collection<DepartmentId> departments) {
        return departments == null ? opinions.standingAt(states) : opinions.standingAt(states, departments);
    }

    private static void add(
            List<Waiting> waiting, String kind, int count, java.util.function.Supplier<List<Item>> items) {
        if (count > 0) {
            waiting.add(new Waiting("comment.waiting." + kind, count, items.get(), CommentLinks.calls()));
        }
    }

    private List<Item> letters() {
        List<Item> items = new ArrayList<>();
        for (Call call : calls.findAll()) {
            submissions.of(call.id()).stream()
                    .filter(letter -> letter.coveredPercent() < 100)
                    .map(letter -> new Item(
                            "%04d".formatted(letter.number()),
                            call.title(),
                            "",
                            call.publication(),
                            "comment.waiting.split.state",
                            CommentLinks.submission(call.id(), letter.number())))
                    .forEach(items::add);
        }
        return first(items);
    }

    /** Those that were sent back come first, each with the reason. */
    private List<Item> items(List<Opinion> waiting) {
        Map<CallId, List<Opinion>> perCall = new LinkedHashMap<>();
        waiting.forEach(
                o -> perCall.computeIfAbsent(o.call(), c -> new ArrayList<>()).add(o));
        List<Item> items = new ArrayList<>();
        List<Item> returned = new ArrayList<>();
        perCall.forEach((id, ofCall) -> {
            Call call = calls.require(id);
            for (OpinionRow row : rows.of(id, ofCall)) {
                (row.state() == ReplyState.RETURNED ? returned : items).add(item(call, row));
            }
        });
        returned.addAll(items);
        return first(returned);
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

    private static List<Item> first(List<Item> items) {
        return items.stream().limit(Waiting.ITEMS_MAX).toList();
    }
}
