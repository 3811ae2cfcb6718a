package jp.hagukumi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.test.Browserless;
import jp.hagukumi.test.PortalIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portal shows over HTTP to whoever is not signed in, and how it tells the browser to behave. */
@PortalIT
class HttpDoorsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** SEC-26: what is not named as open is closed. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/settings", "/trail", "/plans", "/account/password", "/no-such-page"})
    void sendsWhoeverIsNotSignedInToTheSignInPage(String path) {
        HttpResponse<String> answer = new Browserless(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/sign-in");
    }

    /** SEC-70: the actuator tells whether the portal is up, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/env", "/heapdump", "/beans", "/mappings", "/metrics", "/shutdown"})
    void opensNothingOfTheActuatorButHealth(String endpoint) {
        assertThat(new Browserless(port).get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(new Browserless(port).get("/actuator" + endpoint).statusCode())
                .isNotEqualTo(200);
        Browserless admin = new Browserless(port);
        admin.signIn(DemoPeople.ADMIN, DemoPeople.PASSWORD);
        assertThat(admin.get("/actuator" + endpoint).statusCode()).isNotEqualTo(200);
        assertThat(admin.get("/settings").statusCode()).as("signed in").isEqualTo(200);
    }

    /** SEC-67, SEC-68: nothing is loaded from elsewhere, and nobody frames the portal. */
    @Test
    void tellsTheBrowserToKeepThePageToItself() {
        HttpResponse<String> page = new Browserless(port).get("/sign-in");

        assertThat(header(page, "Content-Security-Policy").split("; ?"))
                .contains("default-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'self'")
                .contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(header(page, "Cache-Control")).contains("no-store");
    }

    /** SEC-67: behind the TLS proxy the browser is told to come by TLS only. */
    @Test
    void asksForTlsOnlyOnceItIsThere() throws IOException, InterruptedException {
        HttpRequest throughProxy = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .header("X-Forwarded-Proto", "https")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(throughProxy, HttpResponse.BodyHandlers.ofString());
            assertThat(header(page, "Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
        }
        assertThat(header(new Browserless(port).get("/sign-in"), "Strict-Transport-Security"))
                .isEmpty();
    }

    /** SEC-23: no script reads the session cookie, no other site sends it, no address carries it. */
    @Test
    void keepsTheSessionInAStrictCookie() {
        HttpResponse<String> page = new Browserless(port).get("/sign-in");

        assertThat(page.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("hagukumi="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict");
        assertThat(page.body()).doesNotContainIgnoringCase("jsessionid");
    }

    /** SEC-57: what somebody types does not make a line of its own where the trail is printed. */
    @Test
    void keepsControlCharactersOutOfTheTrail() {
        new Browserless(port).signIn("lead\nsignIn.done\u001b[2J", DemoPeople.PASSWORD);

        List<String> logins =
                jdbc.sql("select login from account_trail").query(String.class).list();
        assertThat(logins)
                .singleElement()
                .asString()
                .startsWith("lead signin.done")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
