package jp.hagukumi.demo;

import java.util.List;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.shared.ReadyNote;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty demo home, and tells on the console how to sign in. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoRunner implements ReadyNote {

    private static final List<String> TABLED = List.of(
            DemoPeople.LEAD,
            DemoPeople.WRITER_HOIKU,
            DemoPeople.CHIEF_HOIKU,
            DemoPeople.WRITER_KATEI,
            DemoPeople.CHIEF_KATEI,
            DemoPeople.CLERK,
            DemoPeople.MEMBER,
            DemoPeople.VIEWER,
            DemoPeople.ADMIN,
            DemoPeople.AUDITOR);

    private final DemoAccounts accounts;
    private final List<DemoData> data;

    DemoRunner(DemoAccounts accounts, List<DemoData> data) {
        this.accounts = accounts;
        this.data = data;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void fill(ApplicationReadyEvent event) {
        if (!accounts.isNobodyThere()) {
            return;
        }
        DemoPeople.create(accounts);
        try {
            data.forEach(DemoData::create);
        } finally {
            accounts.leave();
        }
    }

    @Override
    public String text() {
        StringBuilder table = new StringBuilder("\nDemo accounts, all with the password  ")
                .append(DemoPeople.PASSWORD)
                .append('\n');
        DemoPeople.ALL.stream()
                .filter(someone -> TABLED.contains(someone.login()))
                .forEach(someone -> table.append("  %-14s %-8s %s%n"
                        .formatted(someone.login(), someone.role().code(), someone.name())));
        return table.toString();
    }
}
