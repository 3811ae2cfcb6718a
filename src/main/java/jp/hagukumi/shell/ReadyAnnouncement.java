package jp.hagukumi.shell;

import java.io.PrintStream;
import java.util.List;
import jp.hagukumi.account.FirstAdministrator;
import jp.hagukumi.shared.ReadyNote;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints one clear block when the portal can be used: its address, what modules have to tell, the set-up token. */
@Component
class ReadyAnnouncement {

    private final FirstAdministrator firstAdministrator;
    private final List<ReadyNote> notes;

    ReadyAnnouncement(FirstAdministrator firstAdministrator, List<ReadyNote> notes) {
        this.firstAdministrator = firstAdministrator;
        this.notes = notes;
    }

    @EventListener
    @Order // after everything else that waits for readiness, such as demo data
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        PrintStream out = System.out;
        String address = "http://127.0.0.1:" + web.getWebServer().getPort() + "/";
        StringBuilder block = new StringBuilder("\n");
        block.append("Hagukumi is ready at ").append(address).append('\n');
        notes.forEach(note -> block.append(note.text()));
        firstAdministrator
                .offerToken()
                .ifPresent(token -> block.append("\nNobody can sign in yet. Create the first administrator at\n  ")
                        .append(address)
                        .append("setup\nwith this token, which works once and until the portal stops:\n  ")
                        .append(token)
                        .append('\n'));
        out.print(block);
        out.flush();
    }
}
