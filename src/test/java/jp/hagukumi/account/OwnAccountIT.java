package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.StaleVersion;
import jp.hagukumi.test.Browserless;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passwords as their holders and the information section meet them. */
@PortalIT
class OwnAccountIT {

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
    private People people;

    @Autowired
    private TestClock clock;

    /** SEC-03 */
    @Test
    void keepsAPasswordOverTheYears() {
        clock.advance(Duration.ofDays(3 * 365));

        assertThat(opens(DemoPeople.LEAD, DemoPeople.PASSWORD)).isTrue();
    }

    @Test
    void takesTheNewPasswordAndNoLongerTheOld() {
        office.as(DemoPeople.LEAD);
        own.changePassword(DemoPeople.PASSWORD, CHOSEN);

        assertThat(opens(DemoPeople.LEAD, CHOSEN)).isTrue();
        assertThat(opens(DemoPeople.LEAD, DemoPeople.PASSWORD)).isFalse();
    }

    @Test
    void asksForThePresentPassword() {
        office.as(DemoPeople.LEAD);

        assertThatThrownBy(() -> own.changePassword("not my password", CHOSEN))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.violation.oldPasswordWrong");
    }

    /** SEC-05: an open session is no place to guess the password without limit. */
    @Test
    void countsWrongPresentPasswordsLikeWrongSignIns() {
        office.as(DemoPeople.LEAD);
        for (int i = 0; i < SignInGuard.FREE_FAILURES; i++) {
            assertThatThrownBy(() -> own.changePassword("not my password", CHOSEN))
                    .hasMessage("account.violation.oldPasswordWrong");
        }

        assertThatThrownBy(() -> own.changePassword(DemoPeople.PASSWORD, CHOSEN))
                .hasMessage("account.violation.tooManyGuesses");
        assertThat(opens(DemoPeople.LEAD, DemoPeople.PASSWORD)).isFalse();
    }

    /** SEC-11, SEC-12 */
    @Test
    void replacesALostPasswordByOneThatNobodyChose() {
        office.as(DemoPeople.ADMIN);
        PersonId id = people.findByLogin(DemoPeople.LEAD).orElseThrow().id();

        String first = administration.resetPassword(id, version(id));
        String second = administration.resetPassword(id, version(id));

        assertThat(second).hasSizeGreaterThanOrEqualTo(OwnAccount.PASSWORD_MIN).isNotEqualTo(first);
        assertThat(people.findByLogin(DemoPeople.LEAD).orElseThrow().passwordIsInitial())
                .isTrue();
        assertThat(opens(DemoPeople.LEAD, second)).isTrue();
        assertThat(opens(DemoPeople.LEAD, first)).isFalse();
        assertThat(opens(DemoPeople.LEAD, DemoPeople.PASSWORD)).isFalse();
    }

    @Test
    void doesNotReplaceAPasswordThatSomebodyElseHasJustReplaced() {
        office.as(DemoPeople.ADMIN);
        PersonId id = people.findByLogin(DemoPeople.LEAD).orElseThrow().id();
        long seen = version(id);
        String first = administration.resetPassword(id, seen);

        assertThatThrownBy(() -> administration.resetPassword(id, seen)).isInstanceOf(StaleVersion.class);
        assertThat(opens(DemoPeople.LEAD, first)).isTrue();
    }

    private long version(PersonId id) {
        return people.findById(id).orElseThrow().version();
    }

    private boolean opens(String login, String password) {
        return new Browserless(port)
                .signIn(login, password)
                .headers()
                .firstValue("Location")
                .filter(there -> !there.contains("sign-in"))
                .isPresent();
    }
}
