package jp.hagukumi.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.PlanFixtures;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.progress.DueDates;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.Form;
import jp.hagukumi.progress.ProgressFixtures;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportId;
import jp.hagukumi.progress.ReportState;
import jp.hagukumi.progress.ReportText;
import jp.hagukumi.progress.RoundContent;
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
    private static final int OF_THE_INPUT_METHOD = 229;

    private static final Form WITH_MONEY = Form.FURTHER.stream()
            .filter(field -> Set.of(FieldCode.BUDGET, FieldCode.SETTLEMENT).contains(field.code()))
            .reduce(Form.STANDARD, Form::with, (one, other) -> one);

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
    private PlanId plan;
    private ReportId first;
    private ReportId second;

    @BeforeEach
    void openRound() {
        fixtures = new ProgressFixtures(beans, office);
        plan = PlanFixtures.create(office, imports);
        RoundId round = fixtures.open(plan, new FiscalYear(2025));
        first = report(plan, round, PlanFixtures.PROJECT_STATION);
        second = report(plan, round, PlanFixtures.PROJECT_SHARED);
    }

    private ReportId report(PlanId plan, RoundId round, String title) {
        return fixtures.report(round, PlanFixtures.element(plans, plan, title).id(), DemoPeople.HOIKU);
    }

    /** What a person reads beside the field while its words are on their way. */
    private static final String SAYS_SAVING = """
            () => {
              const state = document.querySelector('.field-box[data-state=saving] .save-state');
              return state !== null && getComputedStyle(state, '::before').content.includes('保存中');
            }
            """;

    @Test
    void anEnterThatConfirmsAConversionSubmitsNothing() {
        fixtures.write(first, ProgressFixtures.complete("B"));
        at(DemoPeople.WRITER_HOIKU, page -> {
            page.click("#field-result textarea");
            CDPSession keyboard = page.context().newCDPSession(page);
            compose(keyboard, "みなみぐち");
            press(keyboard, false);
            waitForTheServer(page);
            assertThat(fixtures.state(first)).isEqualTo(ReportState.DRAFT);

            insert(keyboard, "南口");
            press(keyboard, false);
            page.waitForSelector("vaadin-notification-card");
            assertThat(fixtures.state(first)).isEqualTo(ReportState.SUBMITTED);
        });
    }

    @Test
    void aWholeReportIsWrittenAndSubmittedWithTheKeyboardAlone() {
        at(DemoPeople.WRITER_HOIKU, page -> {
            CDPSession keyboard = page.context().newCDPSession(page);
            tabTo(page, "result");
            convert(page, keyboard, "のべ", "延べ");
            page.keyboard().type("41,280");
            page.waitForFunction(SAYS_SAVING);
            convert(page, keyboard, "にんがりようした", "人が利用した。");
            tabTo(page, "mark");
            page.keyboard().press("ArrowRight");
            tabTo(page, "issues");
            convert(page, keyboard, "まちじかんがあさにしゅうちゅうする", "待ち時間が朝に集中する。");
            tabTo(page, "improvement");
            convert(page, keyboard, "みなみぐち", "南口");
            page.keyboard().press("Enter");
            convert(page, keyboard, "をふやす", "を増やす。");
            tabTo(page, "direction");
            page.keyboard().press("Space");
            tabTo(page, "public_text");
            convert(page, keyboard, "りようがふえました", "利用が増えました。");
            press(keyboard, false);
            page.waitForSelector("vaadin-notification-card");
        });

        assertThat(fixtures.state(first)).isEqualTo(ReportState.SUBMITTED);
        ReportText text = fixtures.text(first);
        assertThat(text.get(FieldCode.RESULT)).isEqualTo("延べ41,280人が利用した。");
        assertThat(text.get(FieldCode.MARK)).isEqualTo("B");
        assertThat(text.get(FieldCode.ISSUES)).isEqualTo("待ち時間が朝に集中する。");
        assertThat(text.get(FieldCode.IMPROVEMENT)).isEqualTo("南口\nを増やす。");
        assertThat(text.get(FieldCode.DIRECTION)).isNotEmpty();
        assertThat(text.get(FieldCode.PUBLIC_TEXT)).isEqualTo("利用が増えました。");
    }

    /** With figures, a mark that has to be explained, the list of what is missing, and a sentence on what was found. */
    @Test
    void figuresReasonsAndTheSentenceOnAFindingNeedNoMouseEither() {
        LocalDate due = LocalDate.of(2099, 6, 5);
        ReportId asked = report(
                plan,
                fixtures.open(
                        plan, new FiscalYear(2026), new RoundContent(new DueDates(due, due, due), "", WITH_MONEY)),
                PlanFixtures.PROJECT_STATION);
        at(DemoPeople.WRITER_HOIKU, asked, page -> {
            CDPSession keyboard = page.context().newCDPSession(page);
            press(keyboard, false);
            page.waitForFunction("() => document.activeElement.closest('[data-field]')?.dataset.field === 'result'");
            convert(page, keyboard, "のべ", "延べ41,280人が利用した。");
            tabTo(page, "mark");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            tabTo(page, "mark_reason");
            convert(page, keyboard, "とちゅうで", "途中で休止した月がある。");
            tabTo(page, "budget");
            page.keyboard().type("1,000,000");
            tabTo(page, "settlement");
            convert(page, keyboard, "１２０００００", "１２０００００");
            waitForTheServer(page);

            tabToButton(page, ".missing-list", "今後の改善策");
            page.keyboard().press("Enter");
            page.waitForFunction(
                    "() => document.activeElement.closest('[data-field]')?.dataset.field === 'improvement'");
            convert(page, keyboard, "みなみぐち", "南口を増やす。");
            tabTo(page, "direction");
            page.keyboard().press("Space");
            tabTo(page, "public_text");
            convert(page, keyboard, "りようがふえました", "利用が増えました。");
            press(keyboard, false);

            page.waitForSelector(".findings-dialog textarea:focus");
            confirmAConversion(keyboard, "ほせい", "補正予算で増額した。");
            assertThat(fixtures.state(asked)).isEqualTo(ReportState.DRAFT);
            assertThat(page.locator(".findings-dialog textarea").first().inputValue())
                    .isEqualTo("補正予算で増額した。");
            tabToButton(page, ".findings-dialog, vaadin-dialog", "一文を添えて提出");
            page.keyboard().press("Enter");
            page.waitForFunction("() => !document.querySelector('.findings-dialog[opened]')");
            waitForTheServer(page);
        });

        assertThat(fixtures.state(asked)).isEqualTo(ReportState.SUBMITTED);
        ReportText text = fixtures.text(asked);
        assertThat(text.get(FieldCode.RESULT)).isEqualTo("延べ41,280人が利用した。");
        assertThat(text.get(FieldCode.MARK_REASON)).isEqualTo("途中で休止した月がある。");
        assertThat(text.get(FieldCode.BUDGET)).isEqualTo("1000000");
        assertThat(text.get(FieldCode.SETTLEMENT)).isEqualTo("1200000");
        assertThat(text.get(FieldCode.IMPROVEMENT)).isEqualTo("南口を増やす。");
    }

    /** Goes on with the tabulator until the cursor is on a button within something. */
    private static void tabToButton(Page page, String within, String words) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            boolean there = (boolean) page.evaluate(
                    "([within, words]) => document.activeElement.closest(within) !== null"
                            + " && document.activeElement.textContent.includes(words)",
                    List.of(within, words));
            if (there) {
                return;
            }
        }
        throw new AssertionError("the tabulator never came to " + words);
    }

    @Test
    void halfAConversionIsNotSavedHoweverLongItTakes() {
        at(DemoPeople.WRITER_HOIKU, page -> {
            CDPSession keyboard = page.context().newCDPSession(page);
            tabTo(page, "result");
            convert(page, keyboard, "のべ", "延べ");
            compose(keyboard, "にん");
            page.waitForTimeout(2500);
            assertThat(fixtures.text(first).get(FieldCode.RESULT)).isIn("", "延べ");
            insert(keyboard, "人");
            page.waitForTimeout(2000);
            waitForTheServer(page);
        });

        assertThat(fixtures.text(first).get(FieldCode.RESULT)).isEqualTo("延べ人");
    }

    /** Goes on with the tabulator until the cursor is in a field. */
    private static void tabTo(Page page, String field) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (isIn(page, field)) {
                return;
            }
        }
        throw new AssertionError("the tabulator never came to " + field);
    }

    private static boolean isIn(Page page, String field) {
        return (boolean)
                page.evaluate("id => document.activeElement.closest('[data-field]')?.dataset.field === id", field);
    }

    /** As an input method does it: a reading, an Enter that confirms it, and what it became. */
    private static void convert(Page page, CDPSession keyboard, String reading, String converted) {
        String field = (String) page.evaluate("() => document.activeElement.closest('[data-field]').dataset.field");
        confirmAConversion(keyboard, reading, converted);
        assertThat(isIn(page, field)).isTrue();
    }

    private static void confirmAConversion(CDPSession keyboard, String reading, String converted) {
        compose(keyboard, reading);
        JsonObject enter = new JsonObject();
        enter.addProperty("type", "rawKeyDown");
        enter.addProperty("key", "Process");
        enter.addProperty("code", "Enter");
        enter.addProperty("windowsVirtualKeyCode", OF_THE_INPUT_METHOD);
        keyboard.send("Input.dispatchKeyEvent", enter);
        insert(keyboard, converted);
    }

    private static void compose(CDPSession keyboard, String reading) {
        JsonObject conversion = new JsonObject();
        conversion.addProperty("text", reading);
        conversion.addProperty("selectionStart", reading.length());
        conversion.addProperty("selectionEnd", reading.length());
        keyboard.send("Input.imeSetComposition", conversion);
    }

    private static void insert(CDPSession keyboard, String converted) {
        JsonObject text = new JsonObject();
        text.addProperty("text", converted);
        keyboard.send("Input.insertText", text);
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
        at(login, first, deeds);
    }

    private void at(String login, ReportId report, Consumer<Page> deeds) {
        String base = "http://127.0.0.1:" + port + "/";
        try (Chromium chromium = new Chromium();
                BrowserContext profile = chromium.profile()) {
            Page page = Chromium.signIn(profile, base, login, DemoPeople.PASSWORD);
            page.navigate(base + ProgressLinks.report(report));
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
