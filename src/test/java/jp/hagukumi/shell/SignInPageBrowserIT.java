package jp.hagukumi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.tools.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sign-in page in a real browser. */
@PortalIT
class SignInPageBrowserIT {

    @LocalServerPort
    private int port;

    /** SEC-04: a password manager recognises both fields, and what is pasted is taken. */
    @Test
    void takesAPastedPasswordAndNamesItsFieldsToPasswordManagers() {
        try (Chromium chromium = new Chromium();
                BrowserContext profile = chromium.profile()) {
            profile.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = profile.newPage();
            page.navigate("http://127.0.0.1:" + port + "/sign-in");
            assertThat(page.getAttribute("#username", "autocomplete")).isEqualTo("username");
            assertThat(page.getAttribute("#password", "autocomplete")).isEqualTo("current-password");

            page.fill("#username", DemoPeople.LEAD);
            page.evaluate("text => navigator.clipboard.writeText(text)", DemoPeople.PASSWORD);
            page.focus("#password");
            page.keyboard().press("Control+V");
            page.keyboard().press("Enter");

            page.waitForSelector("#main h1");
        }
    }
}
