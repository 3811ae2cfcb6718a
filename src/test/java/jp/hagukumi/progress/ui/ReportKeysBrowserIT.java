package jp.hagukumi.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.tools.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ctrl+Enter on a report in a real browser, with a real keyboard's habits: conversions and keys that are held. */
@PortalIT
class ReportKeysBrowserIT {

    private static final int CTRL = 2;
    private static final int ENTER = 13;

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanReader plans;

    @Autowired
    private BeanFactory beans;

    private ProgressFixtures fixtures;
    private ReportId first;
    private ReportId second;

    @BeforeEach
    void openRound() {
        fixtures = new ProgressFixtures(beans, office);
        PlanId plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, new FiscalYear(2025));
        first = report(plan, round, PlanFixtures.PROJECT_STATION);
        second = report(plan, round, PlanFixtures.PROJECT_SHARED);
    }

    private ReportId report(PlanId plan, RoundId round, String title) {
        return fixtures.report(round, PlanFixtures.element(plans, plan, title).id(), DemoPeople.HOIKU);
    }

    @Test
    void anEnterThatConfirmsAConversionSubmitsNothing() {
        fixtures.write(first, ProgressFixtures.complete("B"));
        at(DemoPeople.WRITER_HOIKU, page -> {
            page.click("#field-result textarea");
            CDPSession keyboard = page.context().newCDPSession(page);
            JsonObject conversion = new JsonObject();
            conversion.addProperty("text", "みなみぐち");
            conversion.addProperty("selectionStart", 5);
            conversion.addProperty("selectionEnd", 5);
            keyboard.send("Input.imeSetComposition", conversion);
            press(keyboard, false);
            waitForTheServer(page);
            assertThat(fixtures.state(first)).isEqualTo(ReportState.DRAFT);

            JsonObject converted = new JsonObject();
            converted.addProperty("text", "南口");
            keyboard.send("Input.insertText", converted);
            press(keyboard, false);
            page.waitForSelector("vaadin-notification-card");
            assertThat(fixtures.state(first)).isEqualTo(ReportState.SUBMITTED);
        });
    }

    @Test
    void aKeyThatIsHeldDownActsOnce() {
        fixtures.submit(first, ProgressFixtures.complete("B"));
        fixtures.submit(second, ProgressFixtures.complete("B"));
        at(DemoPeople.CHIEF_HOIKU, page -> {
            CDPSession keyboard = page.context().newCDPSession(page);
            press(keyboard, false);
            page.waitForSelector(".report-view[data-shown^='" + second + "']:focus");
            press(keyboard, true);
            waitForTheServer(page);
        });

        assertThat(fixtures.state(first)).isEqualTo(ReportState.APPROVED);
        assertThat(fixtures.state(second)).isEqualTo(ReportState.SUBMITTED);
    }

    private void at(String login, Consumer<Page> deeds) {
        String base = "http://127.0.0.1:" + port + "/";
        try (Chromium chromium = new Chromium();
                BrowserContext profile = chromium.profile()) {
            Page page = Chromium.signIn(profile, base, login, DemoPeople.PASSWORD);
            page.navigate(base + ProgressLinks.report(first));
            page.waitForSelector(".report-view[data-shown]:focus");
            deeds.accept(page);
        }
    }

    /** Ctrl+Enter as the keyboard sends it, anew or because it is still held. */
    private static void press(CDPSession keyboard, boolean held) {
        JsonObject key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Enter");
        key.addProperty("code", "Enter");
        key.addProperty("windowsVirtualKeyCode", ENTER);
        key.addProperty("modifiers", CTRL);
        key.addProperty("autoRepeat", held);
        keyboard.send("Input.dispatchKeyEvent", key);
    }

    /** Whatever the key set off has been asked and answered. */
    private static void waitForTheServer(Page page) {
        page.waitForTimeout(1500);
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }
}
