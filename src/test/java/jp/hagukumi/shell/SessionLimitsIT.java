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

    @BeforeAll
    static void start() {
        portal = SecondPortal.start(
                SecondPortal.newHome(),
                Map.of(
                        "portal.session.idle", IDLE_S + "s",
                        "portal.session.absolute", ABSOLUTE_S + "s",
                        "vaadin.heartbeatInterval", "1"));
        DemoPeople.create(AccountFixtures.demoAccounts(portal.beans()));
        chromium = new Chromium();
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
    void endsAnIdleSessionWhoseTabStaysOpen() throws InterruptedException {
        try (BrowserContext profile = chromium.profile()) {
            Chromium.signIn(profile, base(), DemoPeople.VIEWER, DemoPeople.PASSWORD);

            TimeUnit.SECONDS.sleep(IDLE_S + 4);

            Page again = profile.newPage();
            again.navigate(base());
            assertThat(again.url()).contains("/sign-in");
        }
    }

    @Test
    void keepsASessionThatIsUsed() throws InterruptedException {
        try (BrowserContext profile = chromium.profile()) {
            Page page = Chromium.signIn(profile, base(), DemoPeople.VIEWER, DemoPeople.PASSWORD);
            for (int i = 0; i < 3; i++) {
                TimeUnit.SECONDS.sleep(IDLE_S / 2);
                page.reload();
                page.waitForSelector("#main h1");
            }
            assertThat(page.url()).doesNotContain("/sign-in");
        }
    }

    @Test
    void endsAUsedSessionAtItsAbsoluteAge() throws InterruptedException {
        try (BrowserContext profile = chromium.profile()) {
            Page page = Chromium.signIn(profile, base(), DemoPeople.VIEWER, DemoPeople.PASSWORD);
            for (int i = 0; i <= ABSOLUTE_S / 2; i++) {
                TimeUnit.SECONDS.sleep(2);
                page.navigate(base());
            }
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static String base() {
        return "http://127.0.0.1:" + portal.port() + "/";
    }
}
