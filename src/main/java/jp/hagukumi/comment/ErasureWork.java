package jp.hagukumi.comment;

import java.util.List;
import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erasures that somebody has asked for and that wait for a second person. */
@Component
@Order(39)
class ErasureWork implements WaitingWork {

    private final Calls calls;
    private final Erasures erasures;
    private final Permissions permissions;
    private final CurrentAccount current;

    ErasureWork(Calls calls, Erasures erasures, Permissions permissions, CurrentAccount current) {
        this.calls = calls;
        this.erasures = erasures;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        List<Item> items = erasures.waitingFor(current.id()).stream()
                .map(asked -> calls.require(asked.call()))
                .filter(call -> permissions.allows(
                        Operation.CITIZEN_ERASE, null, call.state().code()))
                .map(call -> new Item(
                        call.title(), "", "", null, "comment.waiting.erase.state", CommentLinks.erasure(call.id())))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        "comment.waiting.erase",
                        items.size(),
                        items.stream().limit(Waiting.ITEMS_MAX).toList(),
                        CommentLinks.calls()));
    }
}
