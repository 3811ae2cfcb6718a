package jp.hagukumi.tools;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.demo.DemoPeople;

/** Opens the stops of the tour in one portal, keeping each person's browser between stops. */
public final class TourGuide implements AutoCloseable {

    /**
     * True in the third frame in a row in which Vaadin's client (the sign-in page has none) waits for no answer and has
     * nothing put off, every element is defined, rows and charts are drawn and nothing moves any more.
     */
    private static final String SETTLED = """
            () => {
              const clients = window.Vaadin?.Flow?.clients;
              const idle = document.readyState === 'complete'
                && (window.Vaadin === undefined
                  || clients !== undefined && Object.values(clients).every(client => !client.isActive()))
                && [...document.querySelectorAll(':not(:defined)')]
                  .every(named => /^flow-container-|-cell-content$/i.test(named.tagName))
                && document.querySelector('vaadin-grid[loading]') === null
                && [...document.querySelectorAll('hagukumi-chart:not([drawn])')].every(chart => !chart.clientWidth)
                && document.getAnimations().every(moving => moving.playState !== 'running');
              window.settledFrames = idle ? (window.settledFrames ?? 0) + 1 : 0;
              return window.settledFrames >= 3;
            }
            """;

    private final Chromium chromium;
    private final String base;
    private final Map<String, Page> pages = new HashMap<>();

    public TourGuide(Chromium chromium, int port) {
        this.chromium = chromium;
        this.base = "http://127.0.0.1:" + port + "/";
    }

    /** The page of a stop, loaded to the end. */
    public Page open(Stop stop, TourIds ids, Locale language) {
        Page page = page(stop.login(), language);
        page.navigate(base + stop.path().apply(ids));
        page.waitForSelector("h1");
        page.waitForFunction(SETTLED);
        return page;
    }

    /** The browser of a person, signed in; of nobody where there is no login. */
    public Page page(String login, Locale language) {
        return pages.computeIfAbsent(login + " " + language, key -> enter(login, language));
    }

    public String base() {
        return base;
    }

    private Page enter(String login, Locale language) {
        BrowserContext profile = chromium.profile();
        profile.addCookies(List.of(new Cookie("language", language.getLanguage()).setUrl(base)));
        return login.isEmpty() ? profile.newPage() : Chromium.signIn(profile, base, login, DemoPeople.PASSWORD);
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
