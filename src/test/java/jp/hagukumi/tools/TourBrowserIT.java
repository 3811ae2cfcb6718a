package jp.hagukumi.tools;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.account.DemoAccounts;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.publication.EditionId;
import jp.hagukumi.publication.EditionShelf;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.test.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view, in both languages and three conditions: accessible, and nothing scrolls sideways. */
class TourBrowserIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final AxeRunOptions VIOLATIONS_ONLY = new AxeRunOptions();

    static {
        VIOLATIONS_ONLY.setResultTypes(List.of("violations"));
    }

    private static final String SETUP = "account.SetupView";
    private static final int TELEPHONE_WIDTH = 360;
    private static final int TELEPHONE_HEIGHT = 740;

    private static SecondPortal full;
    private static SecondPortal empty;

    /** One for each language, side by side: while one waits for a portal, the other is examined. */
    private static final Map<Locale, TourLane> LANES = new HashMap<>();

    private static final Map<Visit, Future<?>> VISITS = new HashMap<>();

    /** Elements whose script the page did not bring along; those that never have one do not count. */
    private static final String DEAD = """
            () => [...new Set([...document.querySelectorAll('*')].map(each => each.localName))]
                .filter(name => name.includes('-') && !customElements.get(name)
                    && !name.startsWith('flow-container-root-') && name !== 'vaadin-grid-cell-content')
                .join(' ')
            """;

    /** What axe reads, but for numbers: generated ids and the ports. */
    private static final String CONTENT =
            "() => document.documentElement.lang + !!document.title + document.body.outerHTML.replace(/\\d+/g, '0')";

    /** Pages that refuse do so alike, whatever was asked for: the same content is examined once. */
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private record Visit(Stop stop, Locale language) {}

    @BeforeAll
    static void start() {
        full = FullPortal.start();
        empty = SecondPortal.start(SecondPortal.newHome(), Map.of());
        Words.LANGUAGES.forEach(language -> LANES.put(language, new TourLane(full.port(), empty.port())));
        // The set-up page exists only as long as nobody does: it is visited before the office moves in.
        Stop setUp = new Stop(SETUP, Stop.Kind.EMPTY, "", ids -> "setup");
        Words.LANGUAGES.stream()
                .map(language -> lane(language).begin(guides -> visit(guides, setUp, language)))
                .toList()
                .forEach(TourLane::await);
        DemoPeople.create(AccountFixtures.demoAccounts(empty.beans()));
        Tour.stops()
                .forEach(stop -> languages(stop)
                        .forEach(language -> VISITS.put(
                                new Visit(stop, language),
                                lane(language).begin(guides -> visit(guides, stop, language)))));
    }

    @AfterAll
    static void stop() {
        LANES.values().forEach(TourLane::close);
        empty.close();
        full.close();
    }

    private static TourLane lane(Locale language) {
        return requireNonNull(LANES.get(language));
    }

    @Test
    void leavesNoViewOut() {
        Set<String> views = Views.routes().stream().map(Tour::nameOf).collect(Collectors.toSet());

        for (Stop.Kind kind : Stop.Kind.values()) {
            assertThat(Tour.stops().stream()
                            .filter(stop -> stop.kind() == kind)
                            .map(Stop::view)
                            .collect(Collectors.toSet()))
                    .as("stops %s", kind)
                    .isEqualTo(views);
        }
    }

    /** All pages refuse with the same words: these are examined in English where a page is shown or not there. */
    private static List<Locale> languages(Stop stop) {
        return stop.kind() == Stop.Kind.REFUSED ? List.of(Words.JAPANESE) : Words.LANGUAGES;
    }

    static Stream<Arguments> everyStopInItsLanguages() {
        return Tour.stops().stream()
                .flatMap(stop -> languages(stop).stream().map(language -> Arguments.of(stop, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyStopInItsLanguages")
    void isAccessibleAndFitsTheScreen(Stop stop, Locale language) {
        TourLane.await(requireNonNull(VISITS.get(new Visit(stop, language))));
    }

    /** Opened as files, as who took the zip along opens them: online no script may run on them, axe's neither. */
    @Test
    void everyPublishedPageIsAccessibleOnATerminalAndOnATelephone(@TempDir Path folder) throws IOException {
        List<Path> pages = unpack(folder);
        assertThat(pages).hasSizeGreaterThan(6);
        TourLane.await(lane(Words.JAPANESE).begin(guides -> {
            try (BrowserContext profile = guides.chromium().profile()) {
                Page page = profile.newPage();
                for (Path one : pages) {
                    page.setViewportSize(Chromium.WIDTH, Chromium.HEIGHT);
                    page.navigate(one.toUri().toString());
                    examine(page, one.getFileName() + " on a terminal");
                    page.setViewportSize(TELEPHONE_WIDTH, TELEPHONE_HEIGHT);
                    examine(page, one.getFileName() + " on a telephone");
                }
            }
        }));
    }

    private static List<Path> unpack(Path folder) throws IOException {
        EditionId edition = EditionId.parse(
                        new TourIds(full.get(JdbcClient.class)).first("select id from publication_edition"))
                .orElseThrow();
        DemoAccounts accounts = AccountFixtures.demoAccounts(full.beans());
        List<Path> pages = new ArrayList<>();
        accounts.actAs(DemoPeople.VIEWER);
        try (ZipInputStream zip =
                new ZipInputStream(full.get(EditionShelf.class).zip(edition).orElseThrow(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.write(file, zip.readAllBytes());
                if (entry.getName().endsWith(".html")) {
                    pages.add(file);
                }
            }
        } finally {
            accounts.leave();
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theSignInPageIsAccessibleBeforeAndAfterARefusal(String language) {
        TourLane.await(lane(Locale.of(language)).begin(guides -> {
            Page page = guides.full().page("", Locale.of(language));
            for (String path : new String[] {"sign-in", "sign-in?refused"}) {
                page.navigate(guides.full().base() + path);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                examine(page, path);
            }
        }));
    }

    private static void visit(TourLane.Guides guides, Stop stop, Locale language) {
        boolean onEmpty = stop.kind() == Stop.Kind.EMPTY;
        SecondPortal portal = onEmpty ? empty : full;
        Page page = (onEmpty ? guides.empty() : guides.full())
                .open(stop, new TourIds(portal.get(JdbcClient.class)), language);

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.getLanguage());
        examine(page, stop.toString());
        assertThat(conditionOf(page, language)).as("%s at %s", stop, page.url()).isIn(expected(stop));
    }

    /** What a page turned out to be. */
    private enum Condition {
        SHOWN,
        REFUSED,
        NOT_FOUND,
        BROKEN,
        SIGN_IN
    }

    private static Condition conditionOf(Page page, Locale language) {
        if (page.url().contains("sign-in")) {
            return Condition.SIGN_IN;
        }
        Words words = Words.in(language);
        String heading = page.locator("h1").first().innerText().strip();
        Map<String, Condition> signs = Map.of(
                words.say("shell.RefusedView.title"), Condition.REFUSED,
                words.say("shell.NotFoundView.title"), Condition.NOT_FOUND,
                words.say("shell.BrokenView.title"), Condition.BROKEN);
        return signs.getOrDefault(heading, Condition.SHOWN);
    }

    private static Set<Condition> expected(Stop stop) {
        return switch (stop.kind()) {
            // Once somebody is there, nobody is set up any more.
            case DATA -> Set.of(stop.view().equals(SETUP) ? Condition.NOT_FOUND : Condition.SHOWN);
            case EMPTY -> Set.of(Condition.SHOWN, Condition.NOT_FOUND);
            case REFUSED -> Set.of(Condition.REFUSED, Condition.NOT_FOUND, Condition.SIGN_IN);
        };
    }

    /** Nothing serious or critical, nothing scrolls sideways. */
    private static void examine(Page page, String what) {
        if (EXAMINED.add(page.viewportSize().width + (String) page.evaluate(CONTENT))) {
            examineContent(page, what);
        }
        Object sideways =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("%s scrolls sideways", what)
                .isLessThanOrEqualTo(0);
    }

    private static void examineContent(Page page, String what) {
        assertThat(String.valueOf(page.evaluate(DEAD)))
                .as("%s at %s: elements without their script", what, page.url())
                .isEmpty();
        // In one call: no page holds foreign frames, for which the other mode opens a page of its own.
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).options(VIOLATIONS_ONLY).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(TourBrowserIT::say)
                        .toList();
        assertThat(violations).as("%s at %s", what, page.url()).isEmpty();
    }

    private static String say(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getTarget()))
                        .collect(Collectors.joining(", "));
    }
}
