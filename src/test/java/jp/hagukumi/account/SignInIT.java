package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Browserless;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in over HTTP, as the page does it. */
@PortalIT
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void opensThePortalToTheRightPassword() {
        HttpResponse<String> answer = new Browserless(port).signIn(DemoPeople.LEAD, DemoPeople.PASSWORD);

        assertThat(location(answer)).doesNotContain("sign-in");
    }

    @Test
    void takesFullWidthAndCapitalLettersAsTheSameLogin() {
        HttpResponse<String> answer = new Browserless(port).signIn("ＬＥＡＤ", DemoPeople.PASSWORD);

        assertThat(location(answer)).doesNotContain("sign-in");
    }

    @Test
    void answersWrongUnknownLockedAndExpiredAlike() {
        office.as(DemoPeople.ADMIN);
        Person viewer = people.findByLogin(DemoPeople.VIEWER).orElseThrow();
        administration.endAccount(viewer.id(), viewer.version(), LocalDate.of(2025, 3, 31));
        for (int i = 0; i < SignInGuard.LOCK_AT; i++) {
            clock.advance(Duration.ofMinutes(2));
            new Browserless(port).signIn(DemoPeople.MEMBER, "wrong-password");
        }

        var wrong = new Browserless(port).signIn(DemoPeople.LEAD, "wrong-password");
        var unknown = new Browserless(port).signIn("nobody-here", "wrong-password");
        var locked = new Browserless(port).signIn(DemoPeople.MEMBER, DemoPeople.PASSWORD);
        var expired = new Browserless(port).signIn(DemoPeople.VIEWER, DemoPeople.PASSWORD);

        assertThat(List.of(unknown, locked, expired))
                .allSatisfy(answer -> assertThat(seen(answer)).isEqualTo(seen(wrong)));
        assertThat(location(wrong)).endsWith("/sign-in?refused");
        assertThat(events()).contains("signIn.wrong", "signIn.unknown", "signIn.blocked", "signIn.expired");
    }

    @Test
    void freesALockedAccountByItself() {
        for (int i = 0; i < SignInGuard.LOCK_AT; i++) {
            clock.advance(Duration.ofMinutes(2));
            new Browserless(port).signIn(DemoPeople.LEAD, "wrong-password");
        }
        assertThat(location(new Browserless(port).signIn(DemoPeople.LEAD, DemoPeople.PASSWORD)))
                .contains("refused");

        clock.advance(SignInGuard.LOCK.plusSeconds(1));

        assertThat(location(new Browserless(port).signIn(DemoPeople.LEAD, DemoPeople.PASSWORD)))
                .doesNotContain("sign-in");
    }

    @Test
    void letsNoMoreThanTenGuessesThroughWhenManyComeAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<HttpResponse<String>>> guesses = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                guesses.add(() -> new Browserless(port).signIn(DemoPeople.LEAD, "guess"));
            }
            for (Future<HttpResponse<String>> guess : threads.invokeAll(guesses)) {
                guess.get();
            }
        }

        long looked = events().stream().filter("signIn.wrong"::equals).count();
        assertThat(looked).isBetween(1L, (long) SignInGuard.LOCK_AT);
    }

    @Test
    void keepsThePasswordAsArgon2id() {
        assertThat(people.findByLogin(DemoPeople.LEAD).orElseThrow().passwordHash())
                .startsWith("$argon2id$");
    }

    @Test
    void changesTheSessionAtSignIn() {
        Browserless browser = new Browserless(port);
        String before = cookie(browser.get("/sign-in"));

        String after = cookie(browser.signIn(DemoPeople.LEAD, DemoPeople.PASSWORD));

        assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    private List<String> events() {
        return jdbc.sql("select operation from account_trail order by id")
                .query(String.class)
                .list();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("hagukumi="))
                .findFirst()
                .orElse("");
    }

    private static List<Object> seen(HttpResponse<String> answer) {
        return List.of(answer.statusCode(), location(answer), answer.body());
    }
}
