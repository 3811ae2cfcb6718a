package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts that other sections' replies wait for. */
@Component
@Order(31)
class ContributionWork implements WaitingWork {

    private final Calls calls;
    private final Opinions opinions;
    private final Contributions contributions;
    private final OpinionRows rows;
    private final Permissions permissions;

    ContributionWork(
            Calls calls, Opinions opinions, Contributions contributions, OpinionRows rows, Permissions permissions) {
        this.calls = calls;
        this.opinions = opinions;
        this.contributions = contributions;
        this.rows = rows;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        Set<DepartmentId> sections = permissions.departmentsFor(Operation.REPLY_DRAFT);
        if (sections == null || sections.isEmpty()) {
            return List.of();
        }
        List<OpinionId> waiting = contributions.waiting(sections);
        return waiting.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        "comment.waiting.contribute", waiting.size(), items(waiting), CommentLinks.calls()));
    }

    private List<Item> items(List<OpinionId> waiting) {
        List<OpinionId> first =
                waiting.stream().distinct().limit(Waiting.ITEMS_MAX).toList();
        Map<CallId, List<Opinion>> perCall =
                opinions.findAllById(first).stream().collect(Collectors.groupingBy(Opinion::call));
        Map<OpinionId, Item> items = new HashMap<>();
        perCall.forEach((id, ofCall) -> {
            Call call = calls.require(id);
            rows.of(id, ofCall).forEach(row -> items.put(row.id(), item(call, row)));
        });
        return first.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private static Item item(Call call, OpinionRow row) {
        return new Item(
                row.label() + " " + row.summary(),
                row.elementLabel().isEmpty() ? call.title() : row.elementLabel(),
                "",
                call.publication(),
                "comment.ContributionState.asked",
                CommentLinks.opinion(row.call(), row.id()));
    }
}
