package jp.hagukumi.tools;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium as an office terminal sees the portal: 1366×768 at 125 %, that is 1093×614 CSS pixels. */
public final class Chromium implements AutoCloseable {

    public static final int WIDTH = 1093;
    public static final int HEIGHT = 614;
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-lcd-text",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = driver();
        browser = launch();
    }

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private Browser launch() {
        try {
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
        } catch (RuntimeException e) {
            // Else the driver's process would stay, with nobody to end it.
            playwright.close();
            throw e;
        }
    }

    static Path executable() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed (package chromium)"));
    }

    /** A fresh profile with an empty cache. */
    public BrowserContext profile() {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setDeviceScaleFactor(1.25)
                .setLocale("ja-JP"));
    }

    /** Signs in through the page, as a person does. */
    public static Page signIn(BrowserContext profile, String base, String login, String password) {
        Page page = profile.newPage();
        page.navigate(base + "sign-in");
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("button[type=submit]");
        page.waitForSelector("#main h1");
        return page;
    }

    @Override
    public void close() {
        try {
            browser.close();
        } finally {
            playwright.close();
        }
    }
}
