package jp.hagukumi.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.tools.Chromium;
import jp.hagukumi.tools.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-013 at a real keyboard, and with a real mouse. */
@PortalIT
class ElementEditingBrowserIT {

    private static final String CONVERTED = "南口①㈱髙𠮷に増設する。";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private ElementId station;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        plan = PlanFixtures.create(office, imports);
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                PlanFixtures.FROM.firstDay(),
                RevisionKind.AMENDMENT,
                "見直し");
        station =
                PlanFixtures.element(reader, plan, PlanFixtures.PROJECT_STATION).id();
        office.nobody();
    }

    @Test
    void whatIsBeingConvertedIsNotSavedAndWhatWasTypedOutlivesThePage() {
        try (Chromium chromium = new Chromium();
                Terminal lead = atTheStation(chromium)) {
            Page page = lead.page();
            Locator description =
                    page.locator(".element-editor vaadin-text-area textarea").first();
            description.click();
            page.keyboard().press("Control+End");
            CDPSession keyboard = page.context().newCDPSession(page);
            keyboard.send("Input.imeSetComposition", composition("みなみぐち"));
            keyboard.send("Input.dispatchKeyEvent", ctrlEnterOfTheInputMethod());
            page.waitForTimeout(300);
            assertThat(page.locator(".notice").count()).isZero();
            JsonObject converted = new JsonObject();
            converted.addProperty("text", CONVERTED);
            keyboard.send("Input.insertText", converted);
            lead.see("plan.DraftLine.kept");

            page.reload();
            lead.seeText("書きかけた下書きがあります");
            assertThat(page.locator(".element-editor vaadin-text-area textarea")
                            .first()
                            .inputValue())
                    .endsWith(CONVERTED);
            assertThat(stored()).doesNotContain(CONVERTED);
            page.locator(".element-editor vaadin-text-area textarea").first().click();
            page.keyboard().press("Control+Enter");
            lead.arrive("element=" + element(PlanFixtures.PROJECT_SHARED));
        }

        assertThat(stored()).endsWith(CONVERTED);
    }

    @Test
    void everyFieldIsAliveOnThePageOfAnElementToo() {
        try (Chromium chromium = new Chromium();
                Terminal lead = new Terminal(chromium, "http://127.0.0.1:" + port + "/", DemoPeople.LEAD)) {
            lead.open(PlanLinks.element(plan, element(PlanFixtures.GOAL_1)));
            lead.see("plan.ElementEditor.heading");
            Page page = lead.page();
            page.locator(".element-editor vaadin-text-area textarea").first().fill(CONVERTED);
            lead.see("plan.DraftLine.kept");

            press(page, "plan.LifeDeeds.end");
            page.locator(".life-dialog vaadin-radio-button input").nth(2).check();
            escape(page, ".life-dialog");
            press(page, "plan.ElementDeeds.moveTo");
            page.locator(".move-dialog vaadin-combo-box[focused]").waitFor();
            escape(page, ".move-dialog");
            page.waitForTimeout(500);
            assertThat(page.evaluate("() => document.activeElement.innerText"))
                    .isEqualTo(Words.in(Words.JAPANESE).say("plan.ElementDeeds.moveTo"));
        }
    }

    private static void escape(Page page, String dialog) {
        page.keyboard().press("Escape");
        page.locator(dialog).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void press(Page page, String key) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(Words.in(Words.JAPANESE).say(key)))
                .first()
                .click();
    }

    @Test
    void anElementMovesByKeyboardAndBackAgain() {
        try (Chromium chromium = new Chromium();
                Terminal lead = atTheStation(chromium)) {
            Page page = lead.page();
            page.keyboard().press("Alt+ArrowDown");
            lead.see("plan.ElementDeeds.moved");
            assertThat(titles())
                    .startsWith(PlanFixtures.GOAL_1, PlanFixtures.PROJECT_SHARED, PlanFixtures.PROJECT_STATION);

            page.locator(".notice vaadin-button").last().click();
            lead.see("plan.EditList.undone");
            assertThat(titles())
                    .startsWith(PlanFixtures.GOAL_1, PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_SHARED);
        }
    }

    @Test
    void anElementIsDraggedBelowAnotherAndBackAgain() {
        try (Chromium chromium = new Chromium();
                Terminal lead = atTheStation(chromium)) {
            Page page = lead.page();
            Locator shared = cell(page, PlanFixtures.PROJECT_SHARED);
            // What scrolls while the mouse is down is not where it was aimed at.
            shared.scrollIntoViewIfNeeded();
            BoundingBox from = cell(page, PlanFixtures.PROJECT_STATION).boundingBox();
            BoundingBox to = shared.boundingBox();

            Mouse mouse = page.mouse();
            mouse.move(from.x + from.width / 2, from.y + from.height / 2);
            mouse.down();
            mouse.move(from.x + from.width / 2, from.y + from.height, steps());
            mouse.move(to.x + to.width / 2, to.y + to.height - 3, steps());
            mouse.up();

            page.locator(".notice vaadin-button").last().waitFor();
            assertThat(titles())
                    .startsWith(PlanFixtures.GOAL_1, PlanFixtures.PROJECT_SHARED, PlanFixtures.PROJECT_STATION);
            page.locator(".notice vaadin-button").last().click();
            lead.see("plan.EditList.undone");
            assertThat(titles())
                    .startsWith(PlanFixtures.GOAL_1, PlanFixtures.PROJECT_STATION, PlanFixtures.PROJECT_SHARED);
        }
    }

    private static Locator cell(Page page, String title) {
        return page.locator(".element-tree vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(8);
    }

    private Terminal atTheStation(Chromium chromium) {
        Terminal lead = new Terminal(chromium, "http://127.0.0.1:" + port + "/", DemoPeople.LEAD);
        lead.open(PlanLinks.plan(plan) + "?element=" + station);
        lead.see("plan.ElementEditor.heading");
        return lead;
    }

    private static JsonObject composition(String reading) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", reading);
        composition.addProperty("selectionStart", reading.length());
        composition.addProperty("selectionEnd", reading.length());
        return composition;
    }

    private static JsonObject ctrlEnterOfTheInputMethod() {
        JsonObject key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Enter");
        key.addProperty("code", "Enter");
        key.addProperty("windowsVirtualKeyCode", 13);
        key.addProperty("modifiers", 2);
        return key;
    }

    private ElementId element(String title) {
        return PlanFixtures.element(reader, plan, title).id();
    }

    private List<String> titles() {
        return reader.tree(plan).stream().map(ElementRow::title).toList();
    }

    private String stored() {
        return jdbc.sql("select description from plan_element where id = :id")
                .param("id", station.toString())
                .query(String.class)
                .single();
    }
}
