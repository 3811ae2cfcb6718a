package jp.hagukumi.tools;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import jp.hagukumi.demo.DemoPeople;

/** A writer in a real browser who types key by key into one report, is cut off, and comes back in the same browser. */
final class ChromiumTypist implements AutoCloseable {

    private static final String KEYS = "こども計画の実績を記す、育み、0123456789。";
    /** A field with more than this is begun anew. */
    private static final int FULL = 1200;

    private static final String SETTLED = """
            () => {
              const keeper = document.querySelector('hagukumi-keeper');
              return !!keeper?.place && !document.querySelector('.field-box[data-state]:not([data-state=""])')
                && !Object.keys(localStorage).some(key => key.startsWith(keeper.place));
            }
            """;

    private final Path folder;
    private final String login;
    private final String path;
    private final Supplier<String> base;
    private final Random random;
    private KeptProfile profile;
    private Page page;

    /** @param folder for the browser's profile */
    ChromiumTypist(Path folder, String login, String path, Supplier<String> base, Random random) {
        this.folder = folder;
        this.profile = new KeptProfile(folder);
        this.login = login;
        this.path = path;
        this.base = base;
        this.random = random;
        this.page = profile.newPage();
    }

    /** Opens the report, through the sign-in where that is asked, and waits until nothing is under way any more. */
    void open() {
        page.close();
        page = profile.newPage();
        page.navigate(base.get() + path);
        arrive();
    }

    private void arrive() {
        Locator name = page.locator("#username");
        try {
            name.or(page.locator(".report-form")).first().waitFor();
        } catch (TimeoutError elsewhere) {
            throw new IllegalStateException(
                    page.url() + " shows no form: " + page.locator("body").innerText(), elsewhere);
        }
        if (name.isVisible()) {
            name.fill(login);
            page.fill("#password", DemoPeople.PASSWORD);
            page.click("button[type=submit]");
            page.waitForSelector(".report-form");
        }
        try {
            page.waitForFunction(SETTLED, null, new Page.WaitForFunctionOptions().setTimeout(15_000));
        } catch (TimeoutError unsettled) {
            System.out.println("  not settled: " + page.locator("#main").innerText());
        }
    }

    /** Puts the cursor at the end of a field, or takes everything to be written over. */
    Typed begin(String field) {
        page.click("#field-" + field + " textarea");
        String before = value(field);
        boolean anew = before.length() > FULL;
        page.keyboard().press(anew ? "Control+A" : "Control+End");
        return new Typed(field, anew ? "" : before);
    }

    /** Types for a while, with pauses as people make them. */
    void type(Typed typed, long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        String text = typed.text();
        while (System.nanoTime() < end) {
            String key = KEYS.substring(random.nextInt(KEYS.length())).substring(0, 1);
            page.keyboard().type(key);
            text += key;
            typed.add(text);
            page.waitForTimeout(random.nextInt(20) == 0 ? 1400 : 30 + random.nextInt(120));
        }
    }

    /** The whole tab dies at once, without a chance to do anything. */
    void killTab() {
        try {
            page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(5_000));
        } catch (PlaywrightException crashed) {
            // That is what was asked for.
        }
    }

    /** The whole browser dies at once, as when the terminal loses its power; then there is a new one with its profile. */
    void killBrowser() {
        profile.kill();
        profile = new KeptProfile(folder);
        page = profile.newPage();
    }

    /** Another tab signs out, or the cookie is gone as after an idle time; this one learns it with its next word. */
    void endSession() {
        if (random.nextBoolean()) {
            profile.clearCookies();
            return;
        }
        Page other = profile.newPage();
        other.navigate(base.get());
        other.getByText("ログアウト").first().click();
        other.waitForSelector("#username");
        other.close();
    }

    /** Follows the link that a page offers whose session has ended. */
    void signInAgain(Runnable atTheClick) {
        Locator link = page.locator(".line-note.ended a");
        link.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        atTheClick.run();
        link.click();
        arrive();
    }

    /** Lets time pass, also beside a tab that is dead. */
    void pause(int milliseconds) {
        Page other = profile.newPage();
        other.waitForTimeout(milliseconds);
        other.close();
    }

    void pressCtrlEnter() {
        page.keyboard().press("Control+Enter");
        page.waitForTimeout(random.nextInt(1200));
    }

    String value(String field) {
        return String.valueOf(page.evaluate("id => document.querySelector(id).value", "#field-" + field));
    }

    @Override
    public void close() {
        profile.close();
    }
}
