package jp.hagukumi.tools;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.Words;

/** One person at a terminal: reads what is on the screen, types and presses, in the words of the translation files. */
public final class Terminal implements AutoCloseable {

    private static final Words WORDS = Words.in(Words.JAPANESE);

    private final BrowserContext profile;
    private final Page page;
    private final String base;
    private final String login;

    public Terminal(Chromium chromium, String base, String login) {
        this.base = base;
        this.login = login;
        this.profile = chromium.profile();
        this.page = Chromium.signIn(profile, base, login, DemoPeople.PASSWORD);
        page.setDefaultTimeout(20_000);
    }

    public Page page() {
        return page;
    }

    public Terminal open(String path) {
        page.navigate(base + path);
        page.waitForSelector("#main h1");
        return this;
    }

    /** Presses the button that carries the words of a key. */
    public Terminal press(String key, Object... arguments) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(WORDS.say(key, arguments)))
                .first()
                .click();
        return this;
    }

    /** Presses it in the dialog that is open. */
    public Terminal pressInDialog(String key) {
        page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WORDS.say(key)))
                .click();
        return this;
    }

    public Terminal follow(String key, Object... arguments) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WORDS.say(key, arguments)))
                .first()
                .click();
        return this;
    }

    public Terminal type(String key, String text) {
        page.getByLabel(WORDS.say(key)).first().fill(text);
        return this;
    }

    public Terminal date(String key, LocalDate day) {
        Locator field = page.getByLabel(WORDS.say(key)).first();
        field.fill(DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT).format(day));
        field.press("Enter");
        return this;
    }

    public Terminal choose(String key, String option) {
        page.getByLabel(WORDS.say(key)).first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    /** Writes into a text of the report form and waits until the page says that it is saved. */
    public Terminal write(String field, String text) {
        page.fill("#field-" + field + " textarea", text);
        page.keyboard().press("Tab");
        return saved(field);
    }

    public Terminal mark(String field, String beginning) {
        page.locator("#field-" + field + " vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .first()
                .click();
        return saved(field);
    }

    private Terminal saved(String field) {
        page.waitForFunction("""
                field => {
                  const box = document.querySelector('#field-' + field).closest('.field-box');
                  const kept = box.querySelector('.save-state .kept');
                  return !box.dataset.state && kept !== null && kept.textContent !== '';
                }
                """, field);
        return this;
    }

    public Terminal upload(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content));
        return this;
    }

    /** Waits until the words of a key stand somewhere on the page. */
    public Terminal see(String key, Object... arguments) {
        return seeText(WORDS.say(key, arguments));
    }

    public Terminal seeText(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
        return this;
    }

    /** Waits until the address holds a text, whichever way the page came there. */
    public Terminal arrive(String part) {
        page.waitForFunction("part => location.href.includes(part)", part);
        page.waitForSelector("#main h1");
        return this;
    }

    /** All that the page says. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** Leaves a picture of the last thing seen in target/, for whoever wonders why a test failed. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "terminals", login + ".png")));
        profile.close();
    }
}
