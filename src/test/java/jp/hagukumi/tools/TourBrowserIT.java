package jp.hagukumi.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.account.AccountFixtures;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.Words;
import jp.hagukumi.test.SecondPortal;
import jp.hagukumi.test.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view, in both languages and three conditions: accessible, and nothing scrolls sideways. */
class TourBrowserIT {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static SecondPortal full;
    private static SecondPortal empty;
    private static Chromium chromium;
    private static TourGuide fullGuide;
    private static TourGuide emptyGuide;

    @BeforeAll
    static void start() {
        full = FullPortal.start();
        empty = SecondPortal.start(SecondPortal.newHome(), Map.of());
        chromium = new Chromium();
        fullGuide = new TourGuide(chromium, full.port());
        emptyGuide = new TourGuide(chromium, empty.port());
        // The set-up page exists only as long as nobody does: it is visited before the office moves in.
        visit(new Stop("account.SetupView", Stop.Kind.EMPTY, "", ids -> "setup"), Words.JAPANESE);
        visit(new Stop("account.SetupView", Stop.Kind.EMPTY, "", ids -> "setup"), Words.ENGLISH);
        DemoPeople.create(AccountFixtures.demoAccounts(empty.beans()));
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable one : new AutoCloseable[] {fullGuide, emptyGuide, chromium, empty, full}) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
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

    static Stream<Arguments> everyStopInBothLanguages() {
        return Tour.stops().stream()
                .flatMap(stop -> Words.LANGUAGES.stream().map(language -> Arguments.of(stop, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyStopInBothLanguages")
    void isAccessibleAndFitsTheScreen(Stop stop, Locale language) {
        visit(stop, language);
    }

    private static void visit(Stop stop, Locale language) {
        boolean onEmpty = stop.kind() == Stop.Kind.EMPTY;
        SecondPortal portal = onEmpty ? empty : full;
        Page page = (onEmpty ? emptyGuide : fullGuide).open(stop, new TourIds(portal.get(JdbcClient.class)), language);

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.getLanguage());
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(TourBrowserIT::say)
                        .toList();
        assertThat(violations).as("%s at %s", stop, page.url()).isEmpty();
        Object sideways =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("%s scrolls sideways", stop)
                .isLessThanOrEqualTo(0);
        if (stop.kind() == Stop.Kind.DATA && !stop.login().isEmpty()) {
            assertThat(page.url()).as("%s stays where it was opened", stop).doesNotContain("sign-in");
        }
    }

    private static String say(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getTarget()))
                        .collect(Collectors.joining(", "));
    }
}
