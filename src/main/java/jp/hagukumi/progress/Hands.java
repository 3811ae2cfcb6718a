package jp.hagukumi.progress;

import jp.hagukumi.account.CurrentAccount;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import org.springframework.stereotype.Component;

/** Knows in whose name the person who is signed in takes a step with a report. */
@Component
class Hands {

    private final Permissions permissions;
    private final CurrentAccount current;

    Hands(Permissions permissions, CurrentAccount current) {
        this.permissions = permissions;
        this.current = current;
    }

    Hand of(Operation operation, Report report) {
        return new Hand(
                current.id(),
                permissions
                        .inPlaceOf(
                                operation, report.department(), report.state().code())
                        .orElse(null));
    }
}
