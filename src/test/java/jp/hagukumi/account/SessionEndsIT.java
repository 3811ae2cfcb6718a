package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.test.Browserless;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SEC-22: what ends a session that is open somewhere else. */
@PortalIT
class SessionEndsIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String CHOSEN = "koen no sakura 8";

    @LocalServerPort
    private int port;

    @Autowired
    private Office office;

    @Autowired
    private OwnAccount own;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private CurrentAccount current;

    @Autowired
    private Permissions permissions;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goesOnWhileNothingChanges() {
        assertThat(isIn(signedIn(DemoPeople.LEAD))).isTrue();
    }

    @Test
    void endsWhenThePasswordIsChangedElsewhere() {
        Browserless elsewhere = signedIn(DemoPeople.LEAD);

        office.as(DemoPeople.LEAD);
        own.changePassword(DemoPeople.PASSWORD, CHOSEN);

        assertThat(isIn(elsewhere)).isFalse();
    }

    @Test
    void endsWhenThePasswordIsReplacedByAnAdministrator() {
        Browserless elsewhere = signedIn(DemoPeople.LEAD);

        office.as(DemoPeople.ADMIN);
        Person lead = people.findByLogin(DemoPeople.LEAD).orElseThrow();
        administration.resetPassword(lead.id(), lead.version());

        assertThat(isIn(elsewhere)).isFalse();
    }

    @Test
    void endsWhenTheAccountIsClosed() {
        Browserless elsewhere = signedIn(DemoPeople.LEAD);

        office.as(DemoPeople.ADMIN);
        Person lead = people.findByLogin(DemoPeople.LEAD).orElseThrow();
        administration.stopAccount(lead.id(), lead.version());

        assertThat(isIn(elsewhere)).isFalse();
    }

    /** Not only at the door of the web: whoever calls a service then holds nothing either. */
    @Test
    void holdsNothingOnceThePasswordIsAnother() {
        office.as(DemoPeople.LEAD);
        own.changePassword(DemoPeople.PASSWORD, CHOSEN);

        assertThat(current.roles()).isEmpty();
        assertThat(permissions.allows(Operation.PLAN_READ)).isFalse();
    }

    @Test
    void goesOnForWhoHoldsNothingAnyMore() {
        takeAllRolesOf(DemoPeople.LEAD);

        assertThat(isIn(signedIn(DemoPeople.LEAD))).isTrue();
    }

    @Test
    void whoChangesTheirOwnAccountHoldsWhatIsHeldThenInTheSameRequest() {
        office.as(DemoPeople.LEAD);

        Set<Role> after = CurrentAccount.readingOnce(() -> {
            assertThat(current.roles()).isNotEmpty();
            own.changePassword(DemoPeople.PASSWORD, CHOSEN);
            return current.roles();
        });

        assertThat(after).isEmpty();
    }

    @Test
    void whoFailsAndTriesAgainIsJudgedAnewInTheSameRequest() {
        office.as(DemoPeople.LEAD);

        Set<Role> after = CurrentAccount.readingOnce(() -> {
            assertThat(current.roles()).isNotEmpty();
            takeAllRolesOf(DemoPeople.LEAD);
            assertThatThrownBy(() -> own.changePassword("not the password", CHOSEN))
                    .isInstanceOf(RuleViolation.class);
            return current.roles();
        });

        assertThat(after).isEmpty();
    }

    /** Its body may trickle in, or it waits behind another tab. */
    @Test
    void aRequestThatTakesLongIsJudgedByWhatIsHeldWhenItActs() {
        office.as(DemoPeople.LEAD);

        Set<Role> after = CurrentAccount.readingOnce(() -> {
            assertThat(current.roles()).isNotEmpty();
            takeAllRolesOf(DemoPeople.LEAD);
            assertThat(current.roles()).as("within the moment").isNotEmpty();
            clock.advance(CurrentAccount.HOLDS.plusMillis(1));
            return current.roles();
        });

        assertThat(after).isEmpty();
    }

    private void takeAllRolesOf(String login) {
        jdbc.sql("delete from account_assignment where person_id = (select id from account_person where login = ?)")
                .param(login)
                .update();
    }

    /** SEC-11: the rule is kept below the screens. */
    @Test
    void anInitialPasswordAllowsNothingButItsReplacement() {
        String initial = reset(DemoPeople.LEAD);
        office.as(DemoPeople.LEAD);

        assertThat(permissions.allows(Operation.OWN_ACCOUNT)).isTrue();
        assertThat(permissions.allows(Operation.EDITION_READ)).isFalse();
        assertThat(permissions.departmentsFor(Operation.REPORT_READ)).isEmpty();
        assertThat(current.roles()).isEmpty();
        own.changePassword(initial, CHOSEN);
        office.as(DemoPeople.LEAD);
        assertThat(permissions.allows(Operation.EDITION_READ)).isTrue();
    }

    /** SEC-11 */
    @Test
    void anInitialPasswordEndsAfterThreeDays() {
        String initial = reset(DemoPeople.LEAD);
        clock.advance(Duration.ofHours(71));
        assertThat(new Browserless(port)
                        .signIn(DemoPeople.LEAD, initial)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).doesNotContain("refused"));

        clock.advance(Duration.ofHours(2));

        assertThat(new Browserless(port)
                        .signIn(DemoPeople.LEAD, initial)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/sign-in?refused"));
    }

    @Test
    void showsNoSignInPageToWhoeverIsSignedIn() {
        HttpResponse<String> answer = signedIn(DemoPeople.LEAD).get("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/").doesNotContain("sign-in"));
    }

    /** An open tab of the one must not act for the other. */
    @Test
    void carriesNothingOverWhenSomebodyElseSignsInWithTheSameBrowser() {
        Browserless browser = signedIn(DemoPeople.LEAD);
        browser.get("/?v-r=init&location=&query=");
        assertThat(heartbeat(browser)).isEqualTo(200);
        Matcher token = CSRF.matcher(browser.get("/").body());
        assertThat(token.find()).isTrue();

        browser.post(
                "/sign-in",
                Map.of("username", DemoPeople.VIEWER, "password", DemoPeople.PASSWORD, "_csrf", token.group(1)));

        assertThat(isIn(browser)).isTrue();
        assertThat(heartbeat(browser)).isNotEqualTo(200);
    }

    private static int heartbeat(Browserless browser) {
        return browser.post("/?v-r=heartbeat&v-uiId=0", Map.of()).statusCode();
    }

    private String reset(String login) {
        office.as(DemoPeople.ADMIN);
        Person person = people.findByLogin(login).orElseThrow();
        return administration.resetPassword(person.id(), person.version());
    }

    private Browserless signedIn(String login) {
        Browserless browser = new Browserless(port);
        browser.signIn(login, DemoPeople.PASSWORD);
        return browser;
    }

    private static boolean isIn(Browserless browser) {
        return browser.get("/trail").statusCode() != 302;
    }
}
