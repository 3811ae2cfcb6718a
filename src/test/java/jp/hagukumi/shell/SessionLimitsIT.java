package jp.hagukumi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.tools.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SEC-20: a session with an open tab that only sends heartbeats ends at its limits. */
class SessionLimitsIT {

    private static final int IDLE_S = 4;
    private static final int ABSOLUTE_S = 12;

    private static SecondPortal portal;
    private static Chromium chromium;
    private static String idleEndedAt;
    private static String usedWasAt;
    private static String agedEndedAt;

    /** Three people wait at the same time: each has to sit out a limit. */
    @BeforeAll
    static void start() throws InterruptedException {
        portal = SecondPortal.start(
                SecondPortal.newHome(),
                Map.of(
                        "portal.session.idle", IDLE_S + "s",
                        "portal.session.absolute", ABSOLUTE_S + "s",
                        "vaadin.heartbeatInterval", "1"));
        DemoPeople.create(AccountFixtures.demoAccounts(portal.beans()));
        chromium = new Chromium();
        try (BrowserContext idle = chromium.profile();
                BrowserContext used = chromium.profile()) {
            Chromium.signIn(idle, base(), DemoPeople.VIEWER, DemoPeople.PASSWORD);
            Page page = Chromium.signIn(used, base(), DemoPeople.LEAD, DemoPeople.PASSWORD);
            for (int waited = 0; waited < ABSOLUTE_S; waited += 2) {
                TimeUnit.SECONDS.sleep(2);
                page.navigate(base());
                if (waited + 2 == IDLE_S + 4) {
                    usedWasAt = page.url();
                    Page again = idle.newPage();
                    again.navigate(base());
                    idleEndedAt = again.url();
                }
            }
            TimeUnit.SECONDS.sleep(2);
            page.navigate(base());
            agedEndedAt = page.url();
        }
    }

    @AfterAll
    static void stop() {
        try {
            if (chromium != null) {
                chromium.close();
            }
        } finally {
            if (portal != null) {
                portal.close();
            }
        }
    }

    @Test
    void endsAnIdleSessionWhoseTabStaysOpen() {
        assertThat(idleEndedAt).contains("/sign-in");
    }

    @Test
    void keepsASessionThatIsUsed() {
        assertThat(usedWasAt).doesNotContain("/sign-in");
    }

    @Test
    void endsAUsedSessionAtItsAbsoluteAge() {
        assertThat(agedEndedAt).contains("/sign-in");
    }

    private static String base() {
        return "http://127.0.0.1:" + portal.port() + "/";
    }
}
