package jp.hagukumi.test;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** The mail server of the office that tests work in: a real one, for the shared portal and on one port throughout. */
public final class MailServer {

    public static final String SENDER = "portal@city.example.jp";
    public static final String PORTAL = "https://portal.city.example.jp/";

    private static final MailServer ONLY = new MailServer();

    private GreenMail server = started(0);
    private final int port = server.getSmtp().getPort();

    private MailServer() {}

    public static MailServer get() {
        return ONLY;
    }

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    public int port() {
        return port;
    }

    /** What it has taken, oldest first. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Nobody answers any more. */
    public void goAway() {
        server.stop();
    }

    /** It answers again, on the same port and with empty boxes. */
    public void comeBack() {
        if (!server.isRunning()) {
            server = started(port);
        }
    }

    void reset() {
        comeBack();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
