package jp.hagukumi.tools;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jp.hagukumi.demo.DemoPeople;

/**
 * A writer in a real browser who keeps typing into one field of one report, and notes outside of the portal each text
 * that the page said was saved.
 */
final class Saver implements Runnable {

    /** A save takes a fraction of it; a page whose portal was killed says nothing for ever. */
    private static final double SAVE_LIMIT_MS = 5_000;

    private static final String FIELD = "#field-result";
    private static final String IS_SAVED = """
            () => {
              const box = document.querySelector('#field-result').closest('.field-box');
              return !box.dataset.state && box.querySelector('.save-state .kept') !== null;
            }
            """;

    private final String login;
    private final String path;
    private final Supplier<String> base;
    private final Acknowledgements saved;
    private final AtomicInteger typed = new AtomicInteger();
    private volatile boolean held;
    private volatile boolean stopping;

    Saver(String login, String path, Supplier<String> base, Acknowledgements saved) {
        this.login = login;
        this.path = path;
        this.base = base;
        this.saved = saved;
    }

    @Override
    public void run() {
        try (Chromium chromium = new Chromium()) {
            while (!stopping) {
                try (BrowserContext profile = chromium.profile()) {
                    Page page = Chromium.signIn(profile, base.get(), login, DemoPeople.PASSWORD);
                    page.setDefaultTimeout(15_000);
                    page.navigate(base.get() + path);
                    page.waitForSelector(FIELD);
                    while (!stopping) {
                        save(page);
                    }
                } catch (PlaywrightException portalGone) {
                    pause(500);
                }
            }
        }
    }

    private void save(Page page) {
        while (held && !stopping) {
            pause(50);
        }
        int number = typed.incrementAndGet();
        page.fill(FIELD + " textarea", text(number));
        page.keyboard().press("Tab");
        page.waitForFunction(IS_SAVED, null, new Page.WaitForFunctionOptions().setTimeout(SAVE_LIMIT_MS));
        saved.add(number);
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String text(int number) {
        return "記録 " + number;
    }

    /** The number in a stored text; 0 when nothing of ours is stored. */
    static int number(String stored) {
        return stored.startsWith("記録 ") ? Integer.parseInt(stored.substring(3)) : 0;
    }

    Acknowledgements saved() {
        return saved;
    }

    /** Types nothing new until {@link #goOn}: a later save would hide that an earlier one is missing. */
    void hold() {
        held = true;
    }

    void goOn() {
        held = false;
    }

    String path() {
        return path;
    }

    @Override
    public String toString() {
        return login;
    }

    void stop() {
        stopping = true;
    }
}
