package jp.hagukumi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.hagukumi.test.PortalIT;
import jp.hagukumi.test.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** SEC-05, SEC-06: guessing is slow, and a whole office signing in is no attack. */
@PortalIT
class SignInGuardIT {

    private static final String OFFICE = "address:192.0.2.7";
    private static final String LOGIN = "login:somebody";

    @Autowired
    private SignInGuard guard;

    @Autowired
    private TestClock clock;

    @Test
    void letsAWholeOfficeSignInBehindOneAddress() {
        for (int person = 0; person < SignInGuard.LOCK_AT * SignInGuard.ADDRESS_FACTOR + 1; person++) {
            assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR))
                    .as("person %d", person)
                    .isTrue();
            guard.giveBack(OFFICE);
        }
    }

    @Test
    void makesAnAddressWaitThatOnlyGuesses() {
        int patience = SignInGuard.FREE_FAILURES * SignInGuard.ADDRESS_FACTOR;
        for (int guess = 0; guess < patience; guess++) {
            assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR)).isTrue();
        }

        assertThat(guard.admit(OFFICE, SignInGuard.ADDRESS_FACTOR)).isFalse();
    }

    @Test
    void countsAnewAfterAQuietQuarterOfAnHour() {
        for (int guess = 0; guess < SignInGuard.FREE_FAILURES; guess++) {
            assertThat(guard.admit(LOGIN, 1)).isTrue();
        }
        assertThat(guard.admit(LOGIN, 1)).isFalse();

        clock.advance(SignInGuard.LOCK.plus(Duration.ofMinutes(1)));

        for (int guess = 0; guess < SignInGuard.FREE_FAILURES; guess++) {
            assertThat(guard.admit(LOGIN, 1)).isTrue();
        }
    }
}
