package jp.hagukumi.tools;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hagukumi.demo.DemoPeople;

/** Opens the stops of the tour in one portal, keeping each person's browser between stops. */
public final class TourGuide implements AutoCloseable {

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
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
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
