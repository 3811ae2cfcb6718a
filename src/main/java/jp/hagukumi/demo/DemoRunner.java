package jp.hagukumi.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.shared.PortalHome;
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
    private final PortalHome home;

    DemoRunner(DemoAccounts accounts, List<DemoData> data, PortalHome home) {
        this.accounts = accounts;
        this.home = home;
        this.data = data;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void fill(ApplicationReadyEvent event) {
        if (!accounts.isNobodyThere()) {
            return;
        }
        mark();
        try {
            DemoPeople.create(accounts);
            accounts.giveExtensions("内線");
            data.forEach(DemoData::create);
            Files.delete(home.unfinishedDemo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            accounts.leave();
        }
    }

    /** On the disk before anything else is: a start that is cut off leaves people without plans, and its mark. */
    private void mark() {
        try {
            Files.write(home.unfinishedDemo(), new byte[0], CREATE, WRITE, SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
